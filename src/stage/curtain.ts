import type Phaser from 'phaser';
import type { Scene } from './phaser-entry.ts';
import type { Box } from './sheet.ts';

/** What a picture changes behind: coal between two scenes, paper over years, a leaf of paper where somebody turns one. */
export type CurtainKind = 'coal' | 'paper' | 'page';

const COLOURS = { coal: 0x14110f, paper: 0xc8b999, fold: 0x3d322c } as const;
/** Coal lies behind the people, who go by their own way; paper lies over all. */
const DEPTH = { coal: 15, paper: 25, page: 25 } as const;
/** Share of the view that a leaf is wider and higher than, so that its slant never shows a corner. */
const SPARE = 0.24;
/** Radians that a turned leaf leans. */
const SLANT = 0.07;

/** Covers the picture while it changes, and uncovers it. Between two prints there is never a moment in which one is seen through the other. */
export class Curtain {
  readonly #scene: Scene;
  readonly #view: () => Box;
  readonly #sheet: Phaser.GameObjects.Rectangle;
  readonly #leaf: Phaser.GameObjects.Container;
  readonly #paper: Phaser.GameObjects.Rectangle;
  readonly #fold: Phaser.GameObjects.Rectangle;
  #kind: CurtainKind = 'coal';
  #closed = false;

  /** @param view what of the picture is in view now, in its units. */
  constructor(scene: Scene, view: () => Box) {
    this.#scene = scene;
    this.#view = view;
    this.#sheet = scene.add.rectangle(800, 450, 2400, 1600, COLOURS.coal).setDepth(DEPTH.coal).setAlpha(0);
    this.#paper = scene.add.rectangle(0, 0, 10, 10, COLOURS.paper);
    this.#fold = scene.add.rectangle(0, 0, 10, 10, COLOURS.fold);
    this.#leaf = scene.add.container(0, 0, [this.#paper, this.#fold]).setRotation(SLANT).setDepth(DEPTH.page).setVisible(false);
  }

  /** Covers the picture within `duration` ms; resolves when nothing of it is seen, or at once when it is covered already. */
  close(kind: CurtainKind, duration: number): Promise<void> {
    if (this.#closed && kind === this.#kind) return Promise.resolve();
    this.#stop();
    this.#kind = kind;
    this.#closed = true;
    if (kind !== 'page') return this.#fade(1, duration);
    const { middle, across } = this.#lay();
    return this.#slide(middle + across, middle, duration, 'Quad.in');
  }

  /** Uncovers it within `duration` ms. */
  open(duration: number): Promise<void> {
    this.#stop();
    this.#closed = false;
    if (this.#kind !== 'page') return this.#fade(0, duration);
    // Another picture lies under it now, in units of its own.
    const { middle, across } = this.#lay();
    return this.#slide(middle, middle - across, duration, 'Quad.out');
  }

  /** Puts it where it was to go, whatever became of the way. */
  settle(): void {
    this.#stop();
    this.#leaf.setVisible(this.#closed && this.#kind === 'page');
    this.#sheet.setAlpha(this.#closed && this.#kind !== 'page' ? 1 : 0);
  }

  #fade(alpha: 0 | 1, duration: number): Promise<void> {
    this.#leaf.setVisible(false);
    const kind = this.#kind === 'paper' ? 'paper' : 'coal';
    this.#sheet.setFillStyle(COLOURS[kind]).setDepth(DEPTH[kind]);
    if (duration > 0 && this.#sheet.alpha !== alpha) return this.#tween({ targets: this.#sheet, alpha, duration });
    this.#sheet.setAlpha(alpha);
    return Promise.resolve();
  }

  #slide(from: number, to: number, duration: number, ease: string): Promise<void> {
    this.#leaf.setX(duration > 0 ? from : to).setVisible(this.#closed || duration > 0);
    // Only when the leaf covers all may what lay under it go.
    if (this.#closed === false) this.#sheet.setAlpha(0);
    if (duration === 0) return Promise.resolve();
    return this.#tween({ targets: this.#leaf, x: to, duration, ease }).then(() => {
      if (!this.#closed) this.#leaf.setVisible(false);
    });
  }

  /** Makes the leaf large enough for what is in view: where its middle covers it, and how far off it is out of sight. */
  #lay(): { readonly middle: number; readonly across: number } {
    const { x, y, w, h } = this.#view();
    const [width, height] = [w * (1 + SPARE), h * (1 + SPARE)];
    this.#paper.setSize(width, height).setOrigin(0.5);
    this.#fold.setSize(w * 0.012, height).setOrigin(0.5).setX(-width / 2);
    this.#leaf.setY(y + h / 2);
    return { middle: x + w / 2, across: w * (1 + SPARE) + h * SLANT };
  }

  /** Stopped, not killed: who waits for the one before must hear that it is over. */
  #stop(): void {
    for (const tween of this.#scene.tweens.getTweensOf([this.#sheet, this.#leaf])) tween.stop();
  }

  #tween(config: Phaser.Types.Tweens.TweenBuilderConfig): Promise<void> {
    return new Promise((resolve) => {
      this.#scene.tweens.add({ ...config, onComplete: () => resolve(), onStop: () => resolve() });
    });
  }
}
