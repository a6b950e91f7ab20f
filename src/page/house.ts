import type { Book } from '../archive/book.ts';
import type { Bibliography } from '../archive/source.ts';
import type { Script } from '../script/narrator.ts';
import type { Values } from '../script/cue.ts';
import type { Mixer, Shelf, Stage } from '../telling/ports.ts';

/** Whether things may move: the reader's setting, with the device's wish already asked. */
export type Motion = 'full' | 'still';

/** A backdrop as the tableau names it. */
export interface Backdrop {
  readonly id: string;
  readonly values: Values;
}

/** Everything that the page is given. It makes none of this itself, and knows nothing of what lies behind it. */
export interface House {
  readonly script: Script;
  readonly book: Book;
  readonly shelf: Shelf;
  readonly mixer: Mixer;
  /** Puts a stage into the host; `undefined`: this device cannot draw one. */
  openStage(host: HTMLElement, motion: Motion): Promise<Stage | undefined>;
  /** The address of the same scene as a still picture, for where there is no stage. */
  stillOf(backdrop: Backdrop): Promise<string | undefined>;
  /** All sources for a reference manager: loaded when asked for. */
  bibliography(): Promise<Bibliography>;
}
