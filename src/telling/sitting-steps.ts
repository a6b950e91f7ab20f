import { type Count, MOST_HANDS, MOST_ROUNDS, noHands, type Sitting, type Step } from './sitting.ts';

/** How many hands there were. */
export function allHands(count: Count): number {
  return count.reduce((sum, hands) => sum + hands, 0);
}

/** Between which options count number `round` decides: all of them, and after a tie those that were level. */
export function contenders({ rounds, options }: Sitting, round: number): readonly number[] {
  let level: readonly number[] = Array.from({ length: options }, (_, option) => option);
  for (const count of rounds.slice(0, round)) level = leaders(count, level);
  return level;
}

/** The options that are level at the end of the last count: one has won, several are a tie. */
export function level(sitting: Sitting): readonly number[] {
  return contenders(sitting, sitting.rounds.length);
}

/** The option that the assembly has come to: the most hands, or what the teacher took out of a tie. Nothing before that. */
export function resultOf(sitting: Sitting): number | undefined {
  const first = level(sitting);
  if (allHands(sitting.rounds.at(-1) ?? []) === 0) return undefined;
  if (first.length === 1) return first[0];
  return sitting.chair !== undefined && first.includes(sitting.chair) ? sitting.chair : undefined;
}

/** Every step of this sitting as far as it can be known: what comes after a tie is known once the tie is decided. */
export function stepsOf(sitting: Sitting): readonly Step[] {
  const { kind, speakers, options, rounds } = sitting;
  const each = (of: Step['kind'], count: number) => Array.from({ length: count }, (_, number): Step => ({ kind: of, number }));
  const one = (of: Step['kind']) => each(of, 1);
  return [
    ...one('question'), ...each('role', speakers), ...one('thinking'), ...each('reason', options),
    ...(kind === 'recorded' ? [...one('shut'), ...one('writing')] : []),
    ...rounds.flatMap((count, number): Step[] => [
      { kind: 'count', number },
      ...(allHands(count) > 0 && contenders(sitting, number + 1).length > 1 ? [{ kind: 'tie', number } as const] : []),
    ]),
    ...(resultOf(sitting) === undefined ? [] : [...one('result'), ...(kind === 'announced' ? one('announced') : []), ...(kind === 'plain' ? [] : one('standing'))]),
  ];
}

/** Whether nothing is left but to carry the result out. */
export function isDone(sitting: Sitting): boolean {
  return resultOf(sitting) !== undefined && placeOf(sitting) === stepsOf(sitting).length - 1;
}

/** One step further. It stays where something has first to be counted or decided, and at the last step. */
export function next(sitting: Sitting): Sitting {
  return goTo(sitting, placeOf(sitting) + 1);
}

/** One step back; what was counted stays. At the question it stays. */
export function back(sitting: Sitting): Sitting {
  return goTo(sitting, placeOf(sitting) - 1);
}

/** Enters the hands for an option in the count that the sitting stands at. A count that is changed makes the counts after it void. */
export function enter(sitting: Sitting, option: number, hands: number): Sitting {
  const { step, rounds, shut, options } = sitting;
  const held = Math.min(MOST_HANDS, Math.max(0, Math.trunc(hands) || 0));
  const into = (count: Count) => count.map((was, at) => (at === option ? held : was));
  if (step.kind === 'shut') return { ...sitting, shut: into(shut.length === 0 ? noHands(options) : shut) };
  const count = rounds[step.number];
  if (step.kind !== 'count' || !count || count[option] === held || !contenders(sitting, step.number).includes(option)) return sitting;
  return { ...sitting, rounds: [...rounds.slice(0, step.number), into(count)], chair: undefined };
}

/** At a tie: the class counts once more, between those that are level. */
export function countAgain(sitting: Sitting): Sitting {
  const { step, rounds, options } = sitting;
  if (step.kind !== 'tie' || step.number + 1 >= MOST_ROUNDS) return sitting;
  return { ...sitting, rounds: [...rounds.slice(0, step.number + 1), noHands(options)], chair: undefined, step: { kind: 'count', number: step.number + 1 } };
}

/** At a tie: the teacher takes one of those that are level. */
export function takeFromTie(sitting: Sitting, option: number): Sitting {
  const { step, rounds } = sitting;
  if (step.kind !== 'tie' || !contenders(sitting, step.number + 1).includes(option)) return sitting;
  return next({ ...sitting, rounds: rounds.slice(0, step.number + 1), chair: option });
}

/** Those of `among` that have the most hands. */
function leaders(count: Count, among: readonly number[]): readonly number[] {
  const most = Math.max(...among.map((option) => count[option] ?? 0));
  return among.filter((option) => (count[option] ?? 0) === most);
}

function placeOf(sitting: Sitting): number {
  const { kind, number } = sitting.step;
  return Math.max(0, stepsOf(sitting).findIndex((step) => step.kind === kind && step.number === number));
}

function goTo(sitting: Sitting, place: number): Sitting {
  const step = stepsOf(sitting)[place];
  return step ? { ...sitting, step } : sitting;
}
