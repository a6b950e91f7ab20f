import type { Book } from '../archive/book.ts';
import type { Bibliography } from '../archive/source.ts';
import type { StoryMap } from '../archive/story-map.ts';
import type { Translation } from '../archive/translation.ts';
import type { Script } from '../script/narrator.ts';
import type { Mixer, Shelf, Speaker, Stage } from '../telling/ports.ts';
import type { Tableau } from '../telling/tableau.ts';

/** What the game is given out as: a site, one file that is opened from a stick, or a package that a course reports to. */
export type Edition = 'site' | 'stick' | 'course';

/** Whether things may move: the reader's setting, with the device's wish already asked. */
export type Motion = 'full' | 'still';

/** What a still shows of a tableau. */
export type StillScene = Pick<Tableau, 'backdrop' | 'actors'>;

/** In CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of a root em. */
  readonly rem: number;
}

/** Everything that the page is given. It makes none of this itself, and knows nothing of what lies behind it. */
export interface House {
  /** A site, where nothing is said. */
  readonly edition?: Edition;
  readonly script: Script;
  readonly book: Book;
  readonly shelf: Shelf;
  readonly mixer: Mixer;
  /** The device's voices: fetched when the page is to be read aloud. */
  speaker(): Promise<Speaker>;
  /** Puts a stage into the host; `undefined`: this device cannot draw one. */
  openStage(host: HTMLElement, motion: Motion): Promise<Stage | undefined>;
  /** The address of the same scene as a still picture, for where there is no stage: made for a view of that size, or for any. */
  stillOf(scene: StillScene, size?: ViewSize): Promise<string | undefined>;
  /** Fetches what will soon be needed, as `backdrops/night`, when there is nothing better to do. */
  prepare(assets: readonly string[]): void;
  /** The story's crossroads as walks found them: loaded when asked for. */
  map(): Promise<StoryMap>;
  /** The story in other languages, by their tags: loaded when chosen. */
  readonly translations: Readonly<Record<string, { told(): Promise<Translation | undefined>; map(): Promise<StoryMap> }>>;
  /** All sources for a reference manager: loaded when asked for. */
  bibliography(): Promise<Bibliography>;
}
