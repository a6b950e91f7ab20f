import { type Signal, signal } from '@preact/signals';
import type { Told } from '../telling/told.ts';

/** What a reader wrote beside the crossroads of their lives: in the memory of this page, and in what they save of it. */
export class Reasons {
  readonly #all: Signal<ReadonlyMap<string, string>> = signal(new Map());

  /** Those of one life, by the number of the decision, from 0. A decision that was taken otherwise has none. */
  of({ telling: { seed, decisions } }: Told): ReadonlyMap<number, string> {
    const all = this.#all.value;
    return new Map(decisions.flatMap(({ knot, id }, at) => {
      const reason = all.get(`${seed} ${at} ${knot} ${id}`);
      return reason === undefined ? [] : [[at, reason] as const];
    }));
  }

  write({ telling: { seed, decisions } }: Told, at: number, reason: string): void {
    const decision = decisions[at];
    if (decision) this.#all.value = new Map(this.#all.value).set(`${seed} ${at} ${decision.knot} ${decision.id}`, reason);
  }
}
