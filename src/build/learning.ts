import * as v from 'valibot';

const Words = v.pipe(v.string(), v.nonEmpty());
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a story's `book.json` says for whoever looks for something to teach with. Whatever can be measured is held by a test. */
export const LearningSchema = v.object({
  /** Readers from this age on. */
  age: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** As catalogues of schools say it. */
  level: Words,
  /** Flesch–Kincaid grade of the narration, easiest and hardest act. */
  grade: v.tuple([v.number(), v.number()]),
  /** Of a reading by oneself, by the names of the tellings. */
  minutes: v.record(v.string(), Minutes),
  genre: v.array(Words),
  teaches: v.array(Words),
  /** What it is used for, as "group work". */
  uses: v.array(Words),
  /** Whom to credit where the script names no author. */
  makers: Words,
  /** Address of the licence of words, pictures and sounds. */
  licence: v.pipe(v.string(), v.url()),
});

/** What a story says for whoever looks for something to teach with. */
export type Learning = v.InferOutput<typeof LearningSchema>;
