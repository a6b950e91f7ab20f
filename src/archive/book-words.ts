import * as v from 'valibot';
import { Problem } from '../script/problem.ts';

const Text = v.pipe(v.string(), v.nonEmpty());
const Forms = v.pipe(v.array(Text), v.minLength(1));
const table = <T extends v.ObjectEntries>(entries: T) => v.optional(v.record(v.string(), v.object(entries)), {});

/** What a translation may say in place of the first language, by id; whatever it lacks stays as it is. */
const BookWordsSchema = v.object({
  title: v.optional(Text),
  blurb: v.optional(Text),
  claims: table({ title: Text, note: Text }),
  glossary: table({ forms: Forms, meaning: Text }),
  people: table({ name: Text, forms: v.optional(Forms), tie: Text }),
  endings: table({ title: Text, face: Text }),
  board: table({ title: Text, question: Text }),
  /** What is heard and seen, by kind and id: `sounds/bell`, `backdrops/cage`, and `backdrops/cage?load=few` for a state of it. */
  captions: v.optional(v.record(v.string(), Text), {}),
});

/** The words of a book in another language. */
export type BookWords = v.InferOutput<typeof BookWordsSchema>;

/** @throws {Problem} the words are damaged; says where. */
export function readBookWords(value: unknown): BookWords {
  const read = v.safeParse(BookWordsSchema, value);
  if (read.success) return read.output;
  throw new Problem(`the book's words: ${v.getDotPath(read.issues[0]) ?? 'they'}: ${read.issues[0].message}`);
}
