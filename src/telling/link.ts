import { MARKS, marksOf } from '../script/marks.ts';
import type { Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import type { Choice, Decision } from '../script/turn.ts';
import { Teller } from './teller.ts';
import type { Told } from './told.ts';

/**
 * A telling in one line, for the fragment of an address. Nothing of it goes to a server.
 *
 *     version, script, length of the seed, seed, decisions
 *     1        4 marks 1 mark                    n     1 mark each (more where two choices on offer share it), 2 of proof after every eighth and at the end
 *
 * A decision's mark comes from its ids, so a script that has grown still finds it; the proof comes from every id up to there, so a script that has
 * changed is never followed down another branch in silence.
 */
const VERSION = '1';
const SCRIPT_MARKS = 4;
const BLOCK = 8;
const PROOF = 2;
/** Longest seed and longest line that are read at all. */
const LONGEST_SEED = 32;
const LONGEST = 4000;

/** A link that was read, and not yet followed. */
export interface Link {
  readonly scriptMarks: string;
  readonly seed: string;
  readonly marks: string;
}

/** How far a link could be followed. */
export interface Followed {
  readonly told: Told;
  /** Whether the link was made with this very script. */
  readonly sameScript: boolean;
  /** Whether everything in it still fits; if not, `told` stands at the last decision that is proven. */
  readonly whole: boolean;
}

/** Writes a telling as a link. */
export function toLink({ telling, turns }: Told): string {
  const chain = new Chain(telling.seed);
  let marks = '';
  telling.decisions.forEach((decision, at) => {
    marks += markOf(decision, turns[at]?.turn.choices ?? []);
    chain.add(decision);
    if ((at + 1) % BLOCK === 0) marks += chain.proof;
  });
  if (telling.decisions.length % BLOCK !== 0) marks += chain.proof;
  return `${VERSION}${marksOf(telling.script, SCRIPT_MARKS)}${MARKS[telling.seed.length % MARKS.length]}${telling.seed}${marks}`;
}

/** Reads a link's outer form. @throws {Problem} it is none: another version, damaged, or from elsewhere; the sentence is meant for the player. */
export function readLink(text: string): Link {
  const damaged = () => new Problem('This link does not hold a telling. It may have been cut off on the way.', {}, 'link-damaged');
  if (text.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(text)) throw damaged();
  if (!text.startsWith(VERSION)) throw new Problem('This link was made by another version of the game, which this one cannot read.', {}, 'link-version');
  const head = 1 + SCRIPT_MARKS;
  const length = MARKS.indexOf(text.charAt(head));
  const seed = text.slice(head + 1, head + 1 + length);
  if (length < 1 || length > LONGEST_SEED || seed.length < length) throw damaged();
  return { scriptMarks: text.slice(1, head), seed, marks: text.slice(head + 1 + length) };
}

/** Follows a link through a script, decision by decision, as far as every step is proven. @throws {Problem} the script cannot be read. */
export function followLink(script: Script, { scriptMarks, seed, marks }: Link): Followed {
  const teller = new Teller(script, seed);
  const chain = new Chain(seed);
  let proven = 0;
  let at = 0;
  let steps = 0;
  let broken = false;
  while (at < marks.length && !broken) {
    // The end of a block, or of the link: what was walked since the last proof must answer for itself.
    const closes = steps % BLOCK === 0 && steps > proven;
    const last = !closes && marks.length - at === PROOF && steps > proven;
    if (closes || last) {
      if (marks.slice(at, at + PROOF) === chain.proof) proven = steps;
      else broken = true;
      at += PROOF;
      continue;
    }
    const found = readMark(marks, at, teller.told.turns.at(-1)?.turn.choices ?? []);
    if (!found) broken = true;
    else {
      teller.choose(found.decision);
      chain.add(found.decision);
      at += found.length;
      steps++;
    }
  }
  const whole = !broken && proven === steps;
  return { told: whole ? teller.told : teller.goBack(proven), sameScript: scriptMarks === marksOf(script.hash, SCRIPT_MARKS), whole };
}

/** Everything decided so far, as two letters that any other way would get otherwise. */
class Chain {
  #text: string;

  constructor(seed: string) {
    this.#text = seed;
  }

  add(decision: Decision): void {
    this.#text = `${marksOf(this.#text, 6)} ${nameOf(decision)}`;
  }

  get proof(): string {
    return marksOf(`proof ${this.#text}`, PROOF);
  }
}

/** As many letters as tell this choice from the others on offer. */
function markOf(decision: Decision, choices: readonly Choice[]): string {
  const name = nameOf(decision);
  for (let length = 1; ; length++) {
    const mark = marksOf(name, length);
    if (length >= 8 || choices.every((choice) => nameOf(choice) === name || marksOf(nameOf(choice), length) !== mark)) return mark;
  }
}

function readMark(marks: string, at: number, choices: readonly Choice[]): { readonly decision: Decision; readonly length: number } | undefined {
  for (let length = 1; length <= 8; length++) {
    const fitting = choices.filter((choice) => marksOf(nameOf(choice), length) === marks.slice(at, at + length));
    const [only] = fitting;
    if (!only) return undefined;
    if (fitting.length === 1) return { decision: { knot: only.knot, id: only.id }, length };
  }
  return undefined;
}

function nameOf({ knot, id }: Decision): string {
  return `${knot} ${id}`;
}
