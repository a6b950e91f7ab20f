import type { Narrator } from '../script/narrator.ts';
import { type Decision, findCue, type Turn } from '../script/turn.ts';
import { nameOf, type Walk } from './walk.ts';

/** Where the words of a story differed for the sake of one decision: `act scene`, by crossroads. */
export type Payoffs = ReadonlyMap<string, ReadonlySet<string>>;

interface Stop {
  readonly scene: string;
  /** The turn's knot, and the decision that led to it: turns of two tellings are compared where these are the same. */
  readonly key: string;
  readonly text: string;
  readonly crossroads: string | undefined;
}

/**
 * Tells each walk again with one crossroads taken otherwise and everything else the same where it is offered, and notes in which later scenes the
 * words differ. What the words do not show is no consequence to a reader.
 */
export function comparePaths(narrator: Narrator, walks: readonly Walk[]): Payoffs {
  const payoffs = new Map<string, Set<string>>();
  for (const { decisions } of walks) {
    const base = tell(narrator, decisions, decisions.length);
    const texts = new Map(base.map(({ key, text }) => [key, text]));
    base.forEach(({ crossroads, scene }, at) => {
      if (crossroads === undefined) return;
      for (const other of othersAt(narrator, decisions, at)) {
        const seen = payoffs.get(crossroads) ?? new Set<string>();
        payoffs.set(crossroads, seen);
        for (const stop of tell(narrator, [...decisions.slice(0, at), other, ...decisions.slice(at + 1)], at + 1)) {
          const before = texts.get(stop.key);
          if (stop.scene !== scene && before !== undefined && before !== stop.text) seen.add(stop.scene);
        }
      }
    });
  }
  return payoffs;
}

/** Tells the first `sure` decisions as they are; after them each further one where it is offered, and otherwise whatever stands first. */
function tell(narrator: Narrator, decisions: readonly Decision[], sure: number): Stop[] {
  const stops: Stop[] = [];
  const wanted = new Set(decisions.slice(sure).map(nameOf));
  let act = 0;
  let scene = '';
  let last = '';
  const note = (turn: Turn) => {
    act = findCue(turn.lines, 'act')?.number ?? act;
    scene = findCue(turn.lines, 'scene')?.id ?? scene;
    stops.push({ scene: `${act} ${scene}`, key: `${turn.knot} ${last}`, text: turn.lines.map(({ text }) => text).join('\n'), crossroads: findCue(turn.lines, 'crossroads')?.id });
  };
  note(narrator.restart('twins'));
  for (let at = 0; narrator.turn.choices.length > 0; at++) {
    const { choices } = narrator.turn;
    const next = at < sure ? decisions[at] : (choices.find((choice) => wanted.has(nameOf(choice))) ?? choices[0]);
    if (!next) break;
    last = nameOf(next);
    note(narrator.choose(next));
  }
  return stops;
}

function othersAt(narrator: Narrator, decisions: readonly Decision[], at: number): Decision[] {
  narrator.restart('twins');
  for (const decision of decisions.slice(0, at)) narrator.choose(decision);
  return narrator.turn.choices.filter(({ id }) => id !== decisions[at]?.id).map(({ knot, id }) => ({ knot, id }));
}
