import type { Book } from '../../archive/book.ts';
import { toCode } from '../../archive/code.ts';
import type { CodeBook } from '../../archive/code-book.ts';
import type { StoryMap } from '../../archive/story-map.ts';
import { type Accommodations, NO_ACCOMMODATIONS } from '../../telling/accommodations.ts';
import type { Guided, StopAt, Wishes } from '../../telling/guide.ts';
import { outcomeOf, spaced, wishesFor } from './outcome.ts';

/** What a teacher prepares: which telling, where it opens, what has been decided by then, and how it is read. */
export interface Assignment {
  /** Which of the book's tellings, from 0. */
  readonly telling: number;
  /** `start`, `act 3`, or `at` and a crossroads: `at lamp-84`. */
  readonly opens: string;
  /** Option by crossroads; what is absent falls as the story falls. */
  readonly past: ReadonlyMap<string, string>;
  readonly set: Accommodations;
}

/** A decision that the past may hold, in the story's words. */
export interface PastChoice {
  readonly crossroads: string;
  readonly title: string;
  readonly place: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** An assignment to begin with: the shortest telling, from its first page. */
export function newAssignment({ tellings }: Pick<Book, 'tellings'>): Assignment {
  return { telling: Math.max(0, tellings.length - 1), opens: 'start', past: new Map(), set: NO_ACCOMMODATIONS };
}

/** The main crossroads of a story, in its order, as its map tells of them. One that no walk has met is left out. */
export function pastChoices({ crossroads, board }: Pick<Book, 'crossroads' | 'board'>, { said }: Pick<StoryMap, 'said'>): PastChoice[] {
  return crossroads.filter(({ main }) => main).flatMap(({ id, options }): PastChoice[] => {
    const words = said[id];
    if (!words) return [];
    const offered = options.flatMap((option) => (words.options[option] === undefined ? [] : [{ id: option, text: words.options[option] }]));
    return [{ crossroads: id, title: board.find((one) => one.id === id)?.title ?? words.place, place: words.place, options: offered }];
  });
}

/** Those of them that have been decided where the assignment opens. */
export function decidedBy(opens: string, choices: readonly PastChoice[], { places }: Pick<StoryMap, 'places'>): readonly PastChoice[] {
  const [kind, where = ''] = opens.split(' ');
  if (kind === 'at') return choices.slice(0, Math.max(0, choices.findIndex(({ crossroads }) => crossroads === where)));
  const acts = new Map(places.map(({ crossroads, act }) => [crossroads, act]));
  return kind === 'act' ? choices.filter(({ crossroads }) => (acts.get(crossroads) ?? 0) < Number(where)) : [];
}

/** The life that the assignment wishes for: only what has been decided by then counts. */
export function wishesOf({ telling, opens, past }: Assignment, decided: readonly PastChoice[], { tellings }: Pick<Book, 'tellings'>): Wishes {
  const counts = new Set(decided.map(({ crossroads }) => crossroads));
  const taken = new Map([...past].filter(([crossroads]) => counts.has(crossroads)));
  return { opening: opens === 'start' ? [] : (tellings[telling]?.opening ?? []), taken, stop: stopOf(opens) };
}

function stopOf(opens: string): StopAt {
  const [kind, where = ''] = opens.split(' ');
  if (kind === 'at') return { kind: 'crossroads', crossroads: where };
  return { kind: 'act', act: kind === 'act' ? Number(where) : 0 };
}

/** A short code that opens at the same place, where one does: in the shortest telling, before a main crossroads. */
export function codeFor({ telling, opens }: Assignment, { told, unmet }: Guided, codes: CodeBook, { tellings }: Pick<Book, 'tellings'>): string | undefined {
  if (unmet.length > 0 || telling !== Math.max(0, tellings.length - 1)) return undefined;
  const outcome = outcomeOf(told);
  const { stop } = wishesFor(outcome, codes, []);
  return stop.kind === 'crossroads' && opens === `at ${stop.crossroads}` ? spaced(toCode(outcome, codes)) : undefined;
}
