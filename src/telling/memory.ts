import { findCue, type Choice } from '../script/turn.ts';
import { hasEnded, standing, type Told, type Whereabouts } from './told.ts';

/** A crossroads as one telling stood at it. */
export interface Stop {
  readonly crossroads: string;
  /** Before which decision, from 0. */
  readonly at: number;
  readonly whereabouts: Whereabouts;
  readonly offered: readonly Choice[];
  /** What it took; nothing while it still stands there. */
  readonly taken: Choice | undefined;
}

/** What is kept in mind of a telling, so that a thousand of them need no more room than their decisions. */
export interface Remembered {
  /** Keys of the lines that were read in it. */
  readonly lines: ReadonlySet<number>;
  readonly stops: readonly Stop[];
  readonly ending: string | undefined;
}

/** What a reader keeps of a telling: every line once, each crossroads, and how it ended. */
export function remember(told: Told): Remembered {
  const stops: Stop[] = [];
  told.turns.forEach(({ turn, decision, whereabouts }, at) => {
    const crossroads = turn.choices.length > 0 ? findCue(turn.lines, 'crossroads')?.id : undefined;
    if (crossroads === undefined) return;
    const taken = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
    stops.push({ crossroads, at, whereabouts, offered: turn.choices, taken });
  });
  return { lines: readLines(told), stops, ending: hasEnded(told) ? standing(told).record.ending?.id : undefined };
}

/** The keys of the lines that were surely read, from turn number `from` on: those of each turn that was decided, and of a last page. */
export function readLines(told: Told, from = 0): Set<number> {
  const turns = told.turns.slice(from, hasEnded(told) ? undefined : -1);
  return new Set(turns.flatMap(({ turn }) => turn.lines.filter(({ text }) => text !== '').map(({ text }) => lineKey(text))));
}

/** A line's key: 32 bits of FNV-1a. Among ten thousand lines one in four hundred thousand would be taken for another, and be set a little paler. */
export function lineKey(text: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key >>> 0;
}
