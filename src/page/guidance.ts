import type { Script } from '../script/narrator.ts';
import { guide, type Guided, type Wishes } from '../telling/guide.ts';
import { Teller } from '../telling/teller.ts';
import { perDesk } from './per-desk.ts';

/** How long a search goes on before the page gets a moment, in milliseconds. */
const SLICE = 10;

/** Looks for lives that fit wishes, in slices between which the page stays alive. The newest search is the only one: an older one that still runs is given up. */
export class Guidance {
  readonly #script: () => Script;
  #teller: Teller | undefined;
  #newest = 0;

  constructor(script: () => Script) {
    this.#script = script;
  }

  /** The life that meets most of the first wishes that can be met whole, or most of any. Nothing when a newer search began. @throws {Problem} the script cannot be read. */
  async find(wishes: readonly Wishes[], seed: string): Promise<Guided | undefined> {
    const own = ++this.#newest;
    await rest();
    let best: Guided | undefined;
    for (const one of wishes) {
      if (this.#newest !== own) return undefined;
      const steps = guide(this.#tellerNow(seed), one, seed);
      let from = performance.now();
      let step = steps.next();
      while (!step.done) {
        if (performance.now() - from > SLICE) {
          await rest();
          if (this.#newest !== own) return undefined;
          from = performance.now();
        }
        step = steps.next();
      }
      if (!best || step.value.unmet.length < best.unmet.length) best = step.value;
      if (best.unmet.length === 0) break;
    }
    return best;
  }

  /** Nobody waits for a search any more. */
  giveUp(): void {
    this.#newest++;
  }

  #tellerNow(seed: string): Teller {
    const script = this.#script();
    if (this.#teller?.script !== script) this.#teller = new Teller(script, seed);
    return this.#teller;
  }
}

function rest(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** The search of a desk. */
export const guidanceOf = perDesk((desk) => new Guidance(() => desk.script));
