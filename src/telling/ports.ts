import type { Problem } from '../script/problem.ts';
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
  /** Everything sounds under a voice that reads, for as long as it does. */
  giveWay(toVoice: boolean): void;
  /** Loads recordings that will soon be wanted, as `sounds/stamp`; nothing before the first gesture, and nothing while silent. */
  prepare(assets: readonly string[]): void;
  /** To be called in the first gesture of the player: until then nothing sounds, and what is wanted is only remembered. */
  unlock(): void;
  destroy(): void;
}

/** A voice that the device has by itself: nothing that it says goes over a network. */
export interface OwnVoice {
  readonly id: string;
  readonly name: string;
  /** As BCP 47 has it: `en-GB`. */
  readonly language: string;
}

/** How something is to be said. */
export interface Manner {
  /** Id of a voice; one that is not there is replaced by the first that is. */
  readonly voice: string;
  /** Of the voice's own pace: 0.7 to 1.5. */
  readonly rate: number;
}

/**
 * What comes of saying something. `word`: the voice is at this position of the text; many voices never tell. `ended` and `failed` come last and once.
 * Failed for want of a `gesture`: the browser lets nothing sound yet; of a `voice`: this device has none that works; `interrupted`: by another page or by the
 * device; `device`: it does not speak, and does not say why.
 */
export type Heard =
  | { readonly kind: 'word'; readonly at: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly want: 'gesture' | 'voice' | 'interrupted' | 'device' };

/** What reads aloud, with the device's own voices only. */
export interface Speaker {
  /** The voices for the language of the page, the best first. Empty may mean: not yet. */
  voices(): readonly OwnVoice[];
  /** Calls back when the voices have changed; the answer stops that. */
  onVoices(changed: () => void): () => void;
  /** Says it, and nothing else any more: of what was being said before nothing further is heard. */
  say(text: string, manner: Manner, heard: (what: Heard) => void): void;
  hush(): void;
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
  readonly setAside: readonly Problem[];
}

/** Where tellings and settings are kept between visits. When storage is refused, the game goes on without it and says so once. */
export interface Shelf {
  /** Everything on the shelf, newest telling first. Damaged or foreign entries are set aside, never deleted. */
  read(): Promise<ShelfContents>;
  /**
   * Keeps a telling and answers the id under which it lies: another than its own where another window has gone on with it, and both are kept.
   *
   * @param since when the telling had last been changed when it was taken up; nothing for a new one.
   */
  save(telling: SavedTelling, since?: number): Promise<string>;
  remove(id: string): Promise<void>;
  reach(ending: ReachedEnding): Promise<void>;
  /** Forgets every telling and ending, and what was set aside; settings stay. */
  wipe(): Promise<void>;
  readSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Whether what is saved will still be there tomorrow: storage was refused, or is full. */
  readonly trouble: Problem | undefined;
}
