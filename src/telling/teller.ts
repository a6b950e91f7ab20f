import { Narrator, type Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import type { Decision, Turn } from '../script/turn.ts';
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
  /** How many decisions the narrator has followed; nothing: it stands elsewhere, where the telling was before it went back. */
  #followed: number | undefined = 0;
  /** What each decision would lead to from here, as far as that has been told ahead. */
  readonly #ahead = new Map<string, Told>();

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
    const told = this.#ahead.get(nameOf(decision)) ?? this.#follow(decision);
    this.#ahead.clear();
    this.#told = told;
    return told;
  }

  /** What the telling will be after a decision. It stays as it is, and to choose that decision then takes no time. @throws {Problem} the decision is not offered here. */
  lookAhead(decision: Decision): Told {
    const known = this.#ahead.get(nameOf(decision));
    if (known) return known;
    this.catchUp();
    const told = this.#after(decision, this.#narrator.lookAhead(decision));
    this.#ahead.set(nameOf(decision), told);
    return told;
  }

  /** Tells a telling from its start, as far as the script still goes with it. */
  tell({ seed, decisions }: Telling): Retold {
    this.#followed = undefined;
    const turns: ToldTurn[] = [tellTurn(undefined, this.#narrator.restart(seed))];
    let fitting = 0;
    for (const decision of decisions) {
      if (!this.#offers(decision)) break;
      const ended = decide(turns.at(-1) as ToldTurn, decision);
      turns[turns.length - 1] = ended;
      turns.push(tellTurn(ended, this.#narrator.choose(decision)));
      fitting++;
    }
    this.#followed = fitting;
    this.#ahead.clear();
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
    this.#followed = undefined;
    this.#ahead.clear();
    return this.#told;
  }

  /** Brings the narrator to where the telling stands: to be called when there is a moment, or the next choice takes that long. */
  catchUp(): void {
    const { seed, decisions } = this.#told.telling;
    if (this.#followed === undefined) this.#narrator.restart(seed);
    for (const decision of decisions.slice(this.#followed ?? 0)) this.#narrator.choose(decision);
    this.#followed = decisions.length;
  }

  /** Takes the last decision back; at the start, nothing changes. */
  undo(): Told {
    return this.goBack(Math.max(0, this.#told.telling.decisions.length - 1));
  }

  #follow(decision: Decision): Told {
    this.catchUp();
    const told = this.#after(decision, this.#narrator.choose(decision));
    this.#followed = told.telling.decisions.length;
    return told;
  }

  #after({ knot, id }: Decision, turn: Turn): Told {
    const { telling, turns } = this.#told;
    // A choice is a decision with words, and they are not kept.
    const decision = { knot, id };
    const ended = decide(standing(this.#told), decision);
    return { telling: { ...telling, decisions: [...telling.decisions, decision] }, turns: [...turns.slice(0, -1), ended, tellTurn(ended, turn)] };
  }

  #offers({ knot, id }: Decision): boolean {
    return this.#narrator.turn.choices.some((choice) => choice.knot === knot && choice.id === id);
  }
}

function nameOf({ knot, id }: Decision): string {
  return `${knot} ${id}`;
}
