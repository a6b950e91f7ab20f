import type { PassingCue } from '../script/cue.ts';
import type { Volumes } from './settings.ts';
import type { Tableau } from './tableau.ts';

/** What shows a tableau. The page is whole without one. */
export interface Stage {
  /** Moves from what is shown to this; `passing` cues happen once, now. A tableau that is already shown costs nothing. */
  show(tableau: Tableau, passing: readonly PassingCue[]): void;
  /** No motion beyond cuts when `still`. */
  setMotion(motion: 'full' | 'still'): void;
  destroy(): void;
}

/** What sounds a tableau. */
export interface Mixer {
  hear(tableau: Tableau, passing: readonly PassingCue[]): void;
  setVolumes(volumes: Volumes, muted: boolean): void;
  /** To be called in the first gesture of the player: until then nothing sounds, and what is wanted is only remembered. */
  unlock(): void;
  destroy(): void;
}
