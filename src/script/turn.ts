import type { Cue } from './cue.ts';

/** One line of the story: what Ink's `Continue()` gave, its text trimmed, its tags parsed. The text may be empty when a line only carries cues. */
export interface Line {
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** One choice as it is offered. `knot` and `id` together name it for ever. */
export interface Choice {
  readonly knot: string;
  readonly id: string;
  readonly text: string;
}

/** The lines since the last choice, and the choices that end them; no choices means that the story has ended. */
export interface Turn {
  readonly knot: string;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
}

/** What a player decided: never a position, so that a script may grow without sending a saved player down another branch. */
export interface Decision {
  readonly knot: string;
  readonly id: string;
}

/** The first cue of a kind in a turn or line. */
export function findCue<K extends Cue['kind']>(lines: readonly Line[], kind: K): Extract<Cue, { kind: K }> | undefined {
  for (const line of lines) {
    for (const cue of line.cues) if (cue.kind === kind) return cue as Extract<Cue, { kind: K }>;
  }
  return undefined;
}

/** All cues of a kind, in order. */
export function allCues<K extends Cue['kind']>(lines: readonly Line[], kind: K): Extract<Cue, { kind: K }>[] {
  return lines.flatMap((line) => line.cues.filter((cue): cue is Extract<Cue, { kind: K }> => cue.kind === kind));
}
