import { allCues, type Decision, findCue, type Turn } from '../script/turn.ts';
import { type EndingPage, endingOf, type FrontPage, frontPageOf } from './front-page.ts';

/** One line that a clerk, a meeting or the press kept. `date` is `dd.mm.yyyy`, or empty. */
export interface FileLine {
  readonly date: string;
  readonly words: string;
}

/** A crossroads as this telling took it. */
export interface Crossing {
  readonly crossroads: string;
  readonly decision: Decision;
  readonly words: string;
}

/** What became of somebody, as this telling told it. `year` may be empty. */
export interface Fate {
  readonly person: string;
  readonly year: string;
  readonly how: string;
}

/** What a telling has produced so far. */
export interface Record {
  readonly frontPages: readonly FrontPage[];
  readonly file: readonly FileLine[];
  /** Ids of the claims that this path touched, each once, in the order met. */
  readonly claims: readonly string[];
  readonly crossings: readonly Crossing[];
  /** Of each person the last that was told, in the order in which they were told. */
  readonly fates: readonly Fate[];
  readonly ending: EndingPage | undefined;
}

export const EMPTY_RECORD: Record = { frontPages: [], file: [], claims: [], crossings: [], fates: [], ending: undefined };

/** The record after a turn has been read. */
export function foldTurn(before: Record, turn: Turn): Record {
  const page = frontPageOf(turn);
  return {
    ...before,
    frontPages: page ? [...before.frontPages, page] : before.frontPages,
    file: [...before.file, ...allCues(turn.lines, 'file').map(({ date, words }) => ({ date, words }))],
    claims: [...new Set([...before.claims, ...allCues(turn.lines, 'claim').map(({ id }) => id)])],
    fates: foldFates(before.fates, allCues(turn.lines, 'fate')),
    ending: endingOf(turn) ?? before.ending,
  };
}

function foldFates(before: readonly Fate[], told: readonly Fate[]): readonly Fate[] {
  const known = new Map(before.map((fate) => [fate.person, fate]));
  for (const { person, year, how } of told) {
    known.delete(person);
    known.set(person, { person, year, how });
  }
  return told.length > 0 ? [...known.values()] : before;
}

/** The record after the decision that ended a turn. */
export function foldDecision(before: Record, turn: Turn, decision: Decision): Record {
  const crossroads = findCue(turn.lines, 'crossroads')?.id;
  if (crossroads === undefined) return before;
  const words = turn.choices.find(({ id, knot }) => id === decision.id && knot === decision.knot)?.text ?? '';
  return { ...before, crossings: [...before.crossings, { crossroads, decision, words }] };
}
