import type { Ahead } from './ahead.ts';
import type { BoardQuestion } from './board.ts';
import type { Catalogue } from './catalogue.ts';
import type { Claim } from './claim.ts';
import type { Classroom } from './classroom.ts';
import type { Crossroads } from './crossroads.ts';
import type { Ending } from './ending.ts';
import type { Term } from './glossary.ts';
import type { Opening } from './opening.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';

/**
 * A story as the page needs it, made by the build from an Ink file and whatever stands beside it.
 * What a story does not bring is simply empty: a plain Ink file has a title and nothing else.
 */
export interface Book {
  readonly title: string;
  readonly author: string;
  /** A line or two for the title page. */
  readonly blurb: string;
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly glossary: readonly Term[];
  readonly people: readonly Person[];
  readonly endings: readonly Ending[];
  readonly ahead: Ahead;
  readonly crossroads: readonly Crossroads[];
  readonly classroom: Classroom;
  /** The tellings to choose from at the start, by the ids of the first choices that lead there. The first is the whole story; the last the shortest. */
  readonly tellings: readonly { readonly name: string; readonly opening: readonly string[] }[];
  /** How it begins; absent: it ends before anybody is asked anything. */
  readonly opening?: Opening | undefined;
  /** What a class's board says of the main crossroads. */
  readonly board: readonly BoardQuestion[];
}
