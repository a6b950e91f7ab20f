import type { Choice, Decision } from '../script/turn.ts';
import { nameOf } from './walk.ts';

/** Picks a choice of those that are offered, after so many decisions. */
export type Pick = (choices: readonly Choice[], at: number) => Choice;

/** Any choice, each as likely. */
export function anyOf(chance: () => number): Pick {
  return (choices) => choices[Math.floor(chance() * choices.length)] as Choice;
}

/** What was taken least so far, two times in three; `taken` is counted on. */
export function rarestOf(chance: () => number, taken: Map<string, number>): Pick {
  const any = anyOf(chance);
  return (choices, at) => {
    const times = choices.map((choice) => taken.get(nameOf(choice)) ?? 0);
    const least = Math.min(...times);
    const choice = chance() < 1 / 3 ? any(choices, at) : any(choices.filter((_, i) => times[i] === least), at);
    taken.set(nameOf(choice), (taken.get(nameOf(choice)) ?? 0) + 1);
    return choice;
  };
}

/** The first decisions as they are given, for as long as they are offered; then as `otherwise` picks. */
export function after(decisions: readonly Decision[], otherwise: Pick): Pick {
  return (choices, at) => choices.find(({ knot, id }) => knot === decisions[at]?.knot && id === decisions[at]?.id) ?? otherwise(choices, at);
}

/** A walk like another: up to `cut` the same; after it as the other went, at each decision with the likelihood `faith`, where that is offered. */
export function like(decisions: readonly Decision[], cut: number, faith: number, chance: () => number): Pick {
  const wanted = new Set(decisions.slice(cut + 1).map(nameOf));
  const any = anyOf(chance);
  const free: Pick = (choices, at) => (at > cut && chance() < faith ? choices.find((choice) => wanted.has(nameOf(choice))) : undefined) ?? any(choices, at);
  return after(decisions.slice(0, cut), free);
}
