import type { Script } from '../script/narrator.ts';
import { readOn } from '../script/read-script.ts';
import { Teller } from '../telling/teller.ts';
import { newName } from './chance.ts';
import { whenIdle } from './when-idle.ts';

/** How long the script is read before the page may do something else, in milliseconds. */
const SLICE = 4;

/** Makes tellers, one of them ahead: reading a script takes Ink a tenth of a second, and a press should not wait for it. */
export class Tellers {
  #script: Script;
  #spare: Teller | undefined;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Makes one bit by bit, when there is a moment. A script that cannot be read is told of when a teller is wanted. */
  prepare(): void {
    const script = this.#script;
    whenIdle(() => {
      if (this.#spare || script !== this.#script) return;
      try {
        if (readFor(SLICE, script)) this.prepare();
        else this.#spare = new Teller(script, newName());
      } catch {
        this.#spare = undefined;
      }
    });
  }

  /** A teller that has told nothing yet, with a seed of its own. @throws {Problem} the script cannot be read. */
  take(): Teller {
    const teller = this.#spare ?? new Teller(this.#script, newName());
    this.#spare = undefined;
    return teller;
  }

  reload(script: Script): void {
    this.#script = script;
    this.#spare = undefined;
  }
}

/** Reads a script for some milliseconds, at least a bit of it. Answers whether there is more. */
function readFor(time: number, script: Script): boolean {
  const until = performance.now() + time;
  let more = readOn(script);
  while (more && performance.now() < until) more = readOn(script);
  return more;
}
