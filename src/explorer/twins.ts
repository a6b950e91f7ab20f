import type { Narrator } from '../script/narrator.ts';
import { type Decision, findCue, type Turn } from '../script/turn.ts';
import type { Walk } from './walk.ts';

/** Where the words of a story differed for the sake of one decision: `act scene`, by crossroads. */
export type Payoffs = ReadonlyMap<string, ReadonlySet<string>>;

interface Stop {
  readonly knot: string;
  readonly scene: string;
  readonly text: string;
  readonly crossroads: string | undefined;
}

/**
 * Tells each walk again with one crossroads taken otherwise and everything else the same, as far as it goes, and notes in which later scenes the words
 * differ. What the words do not show is no consequence to a reader.
 */
export function comparePaths(narrator: Narrator, walks: readonly Walk[]): Payoffs {
  const payoffs = new Map<string, Set<string>>();
  for (const { decisions } of walks) {
    const base = tell(narrator, decisions);
    base.forEach((stop, at) => {
      if (stop.crossroads === undefined) return;
      for (const other of othersAt(narrator, decisions, at)) {
        const seen = payoffs.get(stop.crossroads) ?? new Set<string>();
        payoffs.set(stop.crossroads, seen);
        const twin = tell(narrator, [...decisions.slice(0, at), other, ...decisions.slice(at + 1)]);
        for (let i = at + 1; i < Math.min(base.length, twin.length); i++) {
          const [one, two] = [base[i] as Stop, twin[i] as Stop];
          if (one.knot !== two.knot) break;
          if (one.scene !== stop.scene && one.text !== two.text) seen.add(one.scene);
        }
      }
    });
  }
  return payoffs;
}

/** The turns of a telling, as far as its decisions are offered. */
function tell(narrator: Narrator, decisions: readonly Decision[]): Stop[] {
  const stops: Stop[] = [];
  let act = 0;
  let scene = '';
  const note = (turn: Turn) => {
    act = findCue(turn.lines, 'act')?.number ?? act;
    scene = findCue(turn.lines, 'scene')?.id ?? scene;
    stops.push({ knot: turn.knot, scene: `${act} ${scene}`, text: turn.lines.map(({ text }) => text).join('\n'), crossroads: findCue(turn.lines, 'crossroads')?.id });
  };
  note(narrator.restart('twins'));
  for (const decision of decisions) {
    if (!narrator.turn.choices.some(({ knot, id }) => knot === decision.knot && id === decision.id)) break;
    note(narrator.choose(decision));
  }
  return stops;
}

function othersAt(narrator: Narrator, decisions: readonly Decision[], at: number): Decision[] {
  narrator.restart('twins');
  for (const decision of decisions.slice(0, at)) narrator.choose(decision);
  return narrator.turn.choices.filter(({ id }) => id !== decisions[at]?.id).map(({ knot, id }) => ({ knot, id }));
}
