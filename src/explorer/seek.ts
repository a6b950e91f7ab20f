import type { Choice } from '../script/turn.ts';
import { nameOf } from './walk.ts';

/** Takes any of what is offered. */
export function anyOf(choices: readonly Choice[], chance: () => number): Choice {
  return choices[Math.floor(chance() * choices.length)] as Choice;
}

/** Takes what was taken least, and one time in three any choice at all: a greedy walk alone would never see what only a chain of common choices opens. */
export function seek(choices: readonly Choice[], taken: ReadonlyMap<string, number>, chance: () => number): Choice {
  if (chance() < 1 / 3) return anyOf(choices, chance);
  const times = choices.map((choice) => taken.get(nameOf(choice)) ?? 0);
  const least = Math.min(...times);
  return anyOf(choices.filter((_, at) => times[at] === least), chance);
}

/** Counts what a walk took. */
export function tally(taken: Map<string, number>, decisions: readonly Pick<Choice, 'knot' | 'id'>[]): void {
  for (const decision of decisions) taken.set(nameOf(decision), (taken.get(nameOf(decision)) ?? 0) + 1);
}
