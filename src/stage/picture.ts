import type { PassingCue } from '../script/cue.ts';
import type { Tableau } from '../telling/tableau.ts';
import type { HostBox } from './host-box.ts';
import type { SheetStore } from './sheet-store.ts';
import type { StageScene } from './stage-scene.ts';

/** What a picture is made with. */
export interface PictureParts {
  readonly scene: StageScene;
  readonly host: HostBox;
  readonly backdrops: SheetStore;
  readonly people: SheetStore;
}

/** One way of showing a tableau on the stage's scene: as layers that move, or as one print. */
export interface Picture {
  /** Whether anything in it goes by itself. */
  readonly moves: boolean;
  /** Moves from what it shows to this, at the view's present size; resolves when it stands, or is on its way. */
  show(tableau: Tableau, passing: readonly PassingCue[]): Promise<void>;
  /** Follows the view to another size as far as it can without being drawn anew. */
  refit(): void;
  /** Gives way to where the reader looks; `dx`, `dy` from -1 to 1. */
  lean(dx: number, dy: number): void;
  /** Takes everything that it has put on the scene away with it. */
  destroy(): void;
}
