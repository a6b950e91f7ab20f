import { toCode } from '../../../src/archive/code.ts';
import { makeBook } from '../../../src/build/make-book.ts';
import { codeBookOf } from '../../../src/page/parts/code-book.ts';
import { outcomeOf } from '../../../src/page/parts/outcome.ts';
import type { Script } from '../../../src/script/narrator.ts';
import type { Cue } from '../../../src/script/cue.ts';
import { endingOf, frontPageOf } from '../../../src/telling/front-page.ts';
import { finish, guide } from '../../../src/telling/guide.ts';
import { toLink } from '../../../src/telling/link.ts';
import { Teller } from '../../../src/telling/teller.ts';
import type { Told, ToldTurn } from '../../../src/telling/told.ts';

const { script, book } = makeBook('story/main.ink');
const codes = codeBookOf(book);
if (!script || !codes) throw new Error('the story is sound and has codes');
const teller = new Teller(script as Script, 'access');
const opening = book.tellings.at(-1)?.opening ?? [];

/** Short lives, each from its own seed, all told to an ending. */
export const lives: readonly Told[] = Array.from({ length: 12 }, (_, n) => finish(guide(teller, { opening, taken: new Map(), stop: { kind: 'end' } }, `reader${n}`)).told);

/** The same as pupils would hand them in. */
export const written: readonly string[] = lives.map((told) => toCode(outcomeOf(told), codes));

/** How many boards of hooks a class board charts. */
export const charts = book.crossroads.filter(({ main }) => main).length + 1;

/** The fragment that opens a life before decision number `at` (from 0), or where it ended. */
export function fragmentOf(told: Told, at?: number): string {
  return `#t=${toLink(told)}${at === undefined ? '' : `.${at}`}`;
}

/** The fragment of the first turn, in any of the lives, that is as asked. */
export function firstWith(what: string, wanted: (turn: ToldTurn) => boolean): string {
  for (const told of lives) {
    const at = told.turns.findIndex(wanted);
    if (at >= 0) return fragmentOf(told, at);
  }
  throw new Error(`no life of ${lives.length} has ${what}`);
}

/** Whether a turn has a cue of a kind. */
export function has(kind: Cue['kind']): (turn: ToldTurn) => boolean {
  return ({ turn }) => turn.lines.some(({ cues }) => cues.some((cue) => cue.kind === kind));
}

/** One front page of each paper that the first life reads, by the paper's name. */
export function frontPages(): readonly { readonly name: string; readonly fragment: string }[] {
  const [told] = lives as [Told];
  const found = new Map<string, string>();
  for (const [at, { turn }] of told.turns.entries()) {
    const paper = endingOf(turn) ? undefined : frontPageOf(turn)?.id.replace(/-\d+$/, '');
    if (paper !== undefined && !found.has(paper)) found.set(paper, fragmentOf(told, at));
  }
  return [...found].map(([name, fragment]) => ({ name, fragment }));
}
