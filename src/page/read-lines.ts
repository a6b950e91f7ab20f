import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { lineKey, readLines } from '../telling/memory.ts';
import { standing, type Told } from '../telling/told.ts';
import type { Arrival } from './view.ts';

/** Which lines were read before, in this telling or another. */
export class ReadLines {
  readonly #read = new Set<number>();
  readonly #before: Signal<ReadonlySet<number>> = signal(new Set());

  /** Keys of those lines of the present turn that had been read when it came. */
  get before(): ReadonlySignal<ReadonlySet<number>> {
    return this.#before;
  }

  /** Lines that another telling has shown. */
  add(lines: Iterable<number>): void {
    for (const key of lines) this.#read.add(key);
  }

  /** A turn has come: what of it is known is noted, and after that whatever was left behind is known too. One that was only gone back to stands as it stood. */
  arrive(told: Told, arrival: Arrival): void {
    const keys = standing(told).turn.lines.map(({ text }) => lineKey(text));
    this.#before.value = new Set(arrival === 'back' ? [] : keys.filter((key) => this.#read.has(key)));
    // A step leaves one turn behind; whatever was come to otherwise, all before it.
    this.add(readLines(told, arrival === 'step' ? told.turns.length - 2 : 0));
  }

  /** A turn may come next: what of it is known is noted beside what is of the present one. Answers the same telling. */
  lookAhead(told: Told): Told {
    const keys = standing(told).turn.lines.map(({ text }) => lineKey(text)).filter((key) => this.#read.has(key));
    if (keys.length > 0) this.#before.value = new Set([...this.#before.peek(), ...keys]);
    return told;
  }

  forget(): void {
    this.#read.clear();
  }
}
