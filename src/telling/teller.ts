import { Narrator, type Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import { decide, standing, tellTurn, type Told, type ToldTurn } from './told.ts';
import { newTelling, type Telling } from './telling.ts';

/** What became of a telling that was told again: how far it went, and the decision that no longer fitted, if one did not. */
export interface Retold {
  readonly told: Told;
  /** The first decision that the script does not offer (any more); it and those after it are left out of `told`. */
  readonly unfit: Decision | undefined;
}

/**
 * Tells tellings. Going on is one step of the narrator. Going back shows turns that were told before, at once, and the narrator follows when it is next
 * wanted. Everything else (loading, a changed script) is telling it again from the start, so that no snapshot can fall out of step.
 */
export class Teller {
  readonly script: Script;
  readonly #narrator: Narrator;
  #told: Told;
  /** The narrator still stands where the telling was before it went back. */
  #behind = false;

  /** @throws {Problem} the script cannot be read. */
  constructor(script: Script, seed: string) {
    this.script = script;
    this.#narrator = new Narrator(script, seed);
    this.#told = { telling: newTelling(script.hash, seed), turns: [tellTurn(undefined, this.#narrator.turn)] };
  }

  /** What has been told so far. Never changes in place: each step makes a new value. */
  get told(): Told {
    return this.#told;
  }

  /** @throws {Problem} the decision is not offered here; nothing changes. */
  choose(decision: Decision): Told {
    this.catchUp();
    const turn = this.#narrator.choose(decision);
    const { telling, turns } = this.#told;
    const ended = decide(standing(this.#told), decision);
    this.#told = {
      telling: { ...telling, decisions: [...telling.decisions, decision] },
      turns: [...turns.slice(0, -1), ended, tellTurn(ended, turn)],
    };
    return this.#told;
  }

  /** Tells a telling from its start, as far as the script still goes with it. */
  tell({ seed, decisions }: Telling): Retold {
    this.#behind = false;
    const turns: ToldTurn[] = [tellTurn(undefined, this.#narrator.restart(seed))];
    let fitting = 0;
    for (const decision of decisions) {
      if (!this.#offers(decision)) break;
      const ended = decide(turns.at(-1) as ToldTurn, decision);
      turns[turns.length - 1] = ended;
      turns.push(tellTurn(ended, this.#narrator.choose(decision)));
      fitting++;
    }
    this.#told = { telling: { script: this.script.hash, seed, decisions: decisions.slice(0, fitting) }, turns };
    return { told: this.#told, unfit: decisions[fitting] };
  }

  /** Goes back to stand before decision number `count` (from 0). @throws {Problem} there is no such decision. */
  goBack(count: number): Told {
    const { telling, turns } = this.#told;
    const there = turns[count];
    if (there === undefined) throw new Problem(`there is no decision ${count + 1} to go back to`);
    if (count === telling.decisions.length) return this.#told;
    const open = tellTurn(turns[count - 1], there.turn);
    this.#told = { telling: { ...telling, decisions: telling.decisions.slice(0, count) }, turns: [...turns.slice(0, count), open] };
    this.#behind = true;
    return this.#told;
  }

  /** Brings the narrator to where the telling stands: to be called when there is a moment, or the next choice takes that long. */
  catchUp(): void {
    if (!this.#behind) return;
    const { seed, decisions } = this.#told.telling;
    this.#narrator.restart(seed);
    for (const decision of decisions) this.#narrator.choose(decision);
    this.#behind = false;
  }

  /** Takes the last decision back; at the start, nothing changes. */
  undo(): Told {
    return this.goBack(Math.max(0, this.#told.telling.decisions.length - 1));
  }

  #offers({ knot, id }: Decision): boolean {
    return this.#narrator.turn.choices.some((choice) => choice.knot === knot && choice.id === id);
  }
}
