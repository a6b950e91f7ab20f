import * as v from 'valibot';

/** Most options, most hands for one of them, and most counts of one question. */
const MOST_OPTIONS = 9;
export const MOST_HANDS = 999;
export const MOST_ROUNDS = 20;

const Hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDS));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000));
/** Hands for each option, in the order in which the story offers them. */
const CountSchema = v.pipe(v.array(Hands), v.maxLength(MOST_OPTIONS), v.readonly());

/** The steps of an assembly. `number` says which role speaks, for which option a reason is given, or which count this is; elsewhere it is 0. */
const StepSchema = v.object({
  kind: v.picklist(['question', 'role', 'thinking', 'reason', 'shut', 'writing', 'count', 'tie', 'result', 'announced', 'standing']),
  number: Index,
});

const SittingSchema = v.object({
  assembly: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
  /** The number of the decision that it is about, from 0. */
  at: Index,
  /** What history does to this vote: nothing, writes the hands down, or announces another result. */
  kind: v.picklist(['plain', 'recorded', 'announced']),
  speakers: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  options: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_OPTIONS)),
  step: StepSchema,
  /** The count with eyes shut, where hands are recorded; empty before it was taken. */
  shut: CountSchema,
  /** The open counts: the first, and one more for each tie that was counted again. The last holds. */
  rounds: v.pipe(v.array(CountSchema), v.minLength(1), v.maxLength(MOST_ROUNDS), v.readonly()),
  /** The option that the teacher took out of a tie. */
  chair: v.optional(Index),
});

export type Count = v.InferOutput<typeof CountSchema>;
export type Step = Readonly<v.InferOutput<typeof StepSchema>>;
/** One assembly of a class as it stands: numbers only, and no names. */
export type Sitting = Readonly<v.InferOutput<typeof SittingSchema>>;

/** Checks a sitting that comes from outside, so that none stands at a count that it does not have. */
export const SoundSitting = v.pipe(SittingSchema, v.check(isSound, 'the counts do not fit the options'));
/** The sittings of one telling. */
export const SoundSittings = v.pipe(v.array(SoundSitting), v.maxLength(200));

/** An assembly that has not begun. */
export function openSitting(of: Pick<Sitting, 'assembly' | 'at' | 'kind' | 'speakers' | 'options'>): Sitting {
  return { ...of, step: { kind: 'question', number: 0 }, shut: [], rounds: [noHands(of.options)], chair: undefined };
}

/** A count before any hand is up. */
export function noHands(options: number): Count {
  return Array.from({ length: options }, () => 0);
}

function isSound({ options, shut, rounds, chair, step, speakers }: Sitting): boolean {
  const whole = rounds.every(({ length }) => length === options) && (shut.length === 0 || shut.length === options) && (chair ?? 0) < options;
  const most = { role: speakers, reason: options, count: rounds.length, tie: rounds.length }[step.kind as string] ?? 1;
  return whole && step.number < most;
}
