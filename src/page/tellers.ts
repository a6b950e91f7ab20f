import type { Script } from '../script/narrator.ts';
import { Teller } from '../telling/teller.ts';
import { newName } from './chance.ts';
import { whenIdle } from './when-idle.ts';

/** Makes tellers, one of them ahead: reading a script takes Ink a fifth of a second, and a press should not wait for it. */
export class Tellers {
  #script: Script;
  #spare: Teller | undefined;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Makes one when there is a moment. A script that cannot be read is told of when a teller is wanted. */
  prepare(): void {
    whenIdle(() => {
      try {
        this.#spare ??= new Teller(this.#script, newName());
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
