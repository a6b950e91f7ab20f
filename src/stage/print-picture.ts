import type Phaser from 'phaser';
import { EMPTY_TABLEAU, type Tableau } from '../telling/tableau.ts';
import type { Picture, PictureParts } from './picture.ts';
import { planStage } from './plan-stage.ts';
import { drawStill } from './still.ts';
import { addPrintTexture } from './textures.ts';

/** Under the curtain, over layers that it takes the place of. */
const DEPTH = 1;

/**
 * A tableau as one print: scene, people, lamplight and grain in a single texture, cut from one to the next. For readers who want no movement, and for devices that are too
 * slow for it: where no card draws, ten layers over one another hold the page up for a tenth of a second, and one does not.
 */
export class PrintPicture implements Picture {
  readonly moves = false;
  readonly #parts: PictureParts;
  #image: Phaser.GameObjects.Image | undefined;
  #shown: Tableau = EMPTY_TABLEAU;
  /** The size for which it was drawn. */
  #size = '';
  #made = 0;
  #gone = false;

  constructor(parts: PictureParts) {
    this.#parts = parts;
  }

  async show(tableau: Tableau): Promise<void> {
    const { width, height, dpr } = this.#parts.host.measure();
    const rem = this.#parts.host.rem * dpr;
    const size = `${width} ${height} ${rem}`;
    if (size === this.#size && planStage(this.#shown, tableau, []).length === 0) return;
    const still = await drawStill(this.#parts.backdrops, this.#parts.people, tableau, { width, height, rem }, true);
    const key = `print ${++this.#made}`;
    const drawn = still !== undefined && (await addPrintTexture(this.#parts.scene.textures, key, still.svg));
    if (this.#gone) {
      if (drawn) this.#parts.scene.textures.remove(key);
      return;
    }
    this.#shown = tableau;
    this.#size = size;
    this.#takeDown();
    this.#parts.scene.frame(still?.sheet, true);
    if (!drawn) return;
    const { x, y, w, h } = still.view;
    this.#image = this.#parts.scene.add.image(x + w / 2, y + h / 2, key).setDisplaySize(w, h).setDepth(DEPTH);
  }

  refit(): void {}

  lean(): void {}

  destroy(): void {
    this.#gone = true;
    this.#takeDown();
  }

  #takeDown(): void {
    const key = this.#image?.texture.key;
    this.#image?.destroy();
    this.#image = undefined;
    if (key !== undefined) this.#parts.scene.textures.remove(key);
  }
}
