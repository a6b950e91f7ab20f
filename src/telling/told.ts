import type { Decision, Turn } from '../script/turn.ts';
import { findCue } from '../script/turn.ts';
import { EMPTY_RECORD, foldDecision, foldTurn, type Record } from './record.ts';
import { EMPTY_TABLEAU, foldTableau, type Tableau } from './tableau.ts';
import type { Telling } from './telling.ts';

/** Where the story stands: the act and its title, the scene, the line above the text. */
export interface Whereabouts {
  readonly act: number | undefined;
  readonly actTitle: string;
  readonly scene: string | undefined;
  readonly place: string;
}

/** One turn as it was told, with everything that held at its end. `decision` is missing in the turn that still waits, or ends. */
export interface ToldTurn {
  readonly turn: Turn;
  readonly decision: Decision | undefined;
  readonly whereabouts: Whereabouts;
  readonly tableau: Tableau;
  readonly record: Record;
}

/** A telling with all that follows from it. `turns` always holds at least one; the last is where the player stands. */
export interface Told {
  readonly telling: Telling;
  readonly turns: readonly ToldTurn[];
}

const NOWHERE: Whereabouts = { act: undefined, actTitle: '', scene: undefined, place: '' };

/** The turn where the player stands. */
export function standing(told: Told): ToldTurn {
  const last = told.turns.at(-1);
  if (!last) throw new Error('a told telling has at least one turn');
  return last;
}

/** Whether the story has come to its end. */
export function hasEnded(told: Told): boolean {
  return standing(told).turn.choices.length === 0;
}

/** Whether a decision can be taken where the player stands. */
export function isOffered(told: Told, { knot, id }: Decision): boolean {
  return standing(told).turn.choices.some((choice) => choice.knot === knot && choice.id === id);
}

/** Folds one turn onto what was told before it. */
export function tellTurn(before: ToldTurn | undefined, turn: Turn): ToldTurn {
  const { whereabouts = NOWHERE, tableau = EMPTY_TABLEAU, record = EMPTY_RECORD } = before ?? {};
  const act = findCue(turn.lines, 'act');
  const cues = turn.lines.flatMap((line) => line.cues);
  return {
    turn,
    decision: undefined,
    whereabouts: {
      act: act?.number ?? whereabouts.act,
      actTitle: act?.title ?? whereabouts.actTitle,
      scene: cues.findLast((cue) => cue.kind === 'scene')?.id ?? whereabouts.scene,
      place: cues.findLast((cue) => cue.kind === 'place')?.words ?? whereabouts.place,
    },
    tableau: cues.reduce(foldTableau, tableau),
    record: foldTurn(record, turn),
  };
}

/** The same turn, ended by a decision. */
export function decide(told: ToldTurn, decision: Decision): ToldTurn {
  return { ...told, decision, record: foldDecision(told.record, told.turn, decision) };
}
