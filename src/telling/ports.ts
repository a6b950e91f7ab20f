import type { PassingCue } from '../script/cue.ts';
import type { Sitting } from './sitting.ts';
import type { Settings, Volumes } from './settings.ts';
import type { Tableau } from './tableau.ts';
import type { Telling } from './telling.ts';

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
  /** Loads recordings that will soon be wanted, as `sounds/stamp`; nothing before the first gesture, and nothing while silent. */
  prepare(assets: readonly string[]): void;
  /** To be called in the first gesture of the player: until then nothing sounds, and what is wanted is only remembered. */
  unlock(): void;
  destroy(): void;
}

/** A telling as the shelf keeps it, with what a list of tellings shows. Times are milliseconds since 1970. */
export interface SavedTelling {
  readonly id: string;
  readonly name: string;
  readonly begun: number;
  readonly changed: number;
  readonly telling: Telling;
  readonly act: number | undefined;
  readonly place: string;
  readonly ending: string | undefined;
  /** The assemblies of a class that tells this together, in the order of the story; absent in a telling of one reader. */
  readonly sittings?: readonly Sitting[] | undefined;
}

/** An ending that this device has reached. */
export interface ReachedEnding {
  readonly ending: string;
  readonly tellingId: string;
  readonly reached: number;
}

/** What lay on the shelf: what could be read, and one sentence for each thing that could not and was set aside. */
export interface ShelfContents {
  readonly tellings: readonly SavedTelling[];
  readonly endings: readonly ReachedEnding[];
  /** Decisions taken in any telling on this device, as `knot id`: for marking what was told before. */
  readonly takenBefore: ReadonlySet<string>;
  readonly setAside: readonly string[];
}

/** Where tellings and settings are kept between visits. When storage is refused, the game goes on without it and says so once. */
export interface Shelf {
  /** Everything on the shelf, newest telling first. Damaged or foreign entries are set aside, never deleted. */
  read(): Promise<ShelfContents>;
  save(telling: SavedTelling): Promise<void>;
  remove(id: string): Promise<void>;
  reach(ending: ReachedEnding): Promise<void>;
  /** Forgets every telling and ending, and what was set aside; settings stay. */
  wipe(): Promise<void>;
  readSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Whether what is saved will still be there tomorrow: storage was refused, or is full. */
  readonly trouble: string | undefined;
}
