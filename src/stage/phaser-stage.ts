import type Phaser from 'phaser';
import { startGame } from './phaser-entry.ts';
import type { PassingCue } from '../script/cue.ts';
import type { Stage } from '../telling/ports.ts';
import { EMPTY_TABLEAU, type Tableau } from '../telling/tableau.ts';
import type { Canvas } from './canvas.ts';
import { HostBox } from './host-box.ts';
import { IdleLoop } from './idle-loop.ts';
import { LayeredPicture } from './layered-picture.ts';
import { followReader } from './lean.ts';
import { framesASecond } from './fill-rate.ts';
import { isTooSlow, PaceWatch } from './pace-watch.ts';
import type { Picture } from './picture.ts';
import { PrintPicture } from './print-picture.ts';
import type { SheetStore } from './sheet-store.ts';
import { StageScene } from './stage-scene.ts';

/** Frames a second while only lamps and smoke move: enough for them, and half of what a small laptop would else spend. */
const QUIET_FPS = 30;

/** What a stage is made of. */
export interface StageParts {
  readonly backdrops: SheetStore;
  readonly people: SheetStore;
  readonly motion: 'full' | 'still';
  /** Milliseconds that the device takes to lay a megapixel over another. */
  readonly fillRate: number;
}

/** Shows a tableau with Phaser. Requests queue: a reader who clicks fast sees the last one, and every step between is skipped. */
export class PhaserStage implements Stage {
  readonly #game: Phaser.Game;
  readonly #scene: StageScene;
  readonly #loop: IdleLoop;
  readonly #host: HostBox;
  readonly #parts: StageParts;
  readonly #ended = new AbortController();
  readonly #resize: ResizeObserver;
  #picture: Picture | undefined;
  #motion: 'full' | 'still';
  #shown: Tableau = EMPTY_TABLEAU;
  #wanted: { readonly tableau: Tableau; readonly passing: readonly PassingCue[] } | undefined;
  #working = false;
  /** This device cannot keep up: prints from now on, whatever is set. */
  #slow: boolean;

  constructor(host: HTMLElement, canvas: Canvas, parts: StageParts) {
    this.#host = new HostBox(host);
    this.#parts = parts;
    this.#motion = parts.motion;
    this.#scene = new StageScene('stage');
    const { width, height, dpr } = this.#host.measure();
    this.#slow = isTooSlow(framesASecond(parts.fillRate, width * height));
    this.#game = startGame({
      ...canvas, parent: host, width, height, backgroundColor: '#14110f',
      scale: { zoom: 1 / dpr }, fps: { limit: QUIET_FPS }, scene: this.#scene,
    });
    this.#resize = new ResizeObserver(() => this.#fit());
    followReader((dx, dy) => this.#lean(dx, dy), this.#ended.signal);
    const pace = new PaceWatch(() => {
      this.#slow = true;
      for (const tween of this.#scene.tweens.getTweens()) tween.complete();
      this.#again();
    });
    // While a picture is made and nothing moves, there is nothing to draw either.
    this.#loop = new IdleLoop(this.#game, () => this.#scene.isMoving || (this.#working && this.#moves), () => pace.rest());
    void this.#scene.ready.then(() => {
      this.#game.events.on('poststep', () => pace.frame(performance.now()));
      this.#game.renderer.on('restorewebgl', () => this.#loop.stir());
      // Not before: the scene has no camera yet.
      this.#host.watch(this.#resize);
      this.#loop.stir();
      return this.#work();
    });
  }

  show(tableau: Tableau, passing: readonly PassingCue[]): void {
    this.#wanted = { tableau, passing };
    void this.#scene.ready.then(() => this.#work());
  }

  setMotion(motion: 'full' | 'still'): void {
    if (motion === this.#motion) return;
    this.#motion = motion;
    this.#again();
  }

  destroy(): void {
    this.#ended.abort();
    this.#resize.disconnect();
    this.#loop.destroy();
    this.#picture?.destroy();
    this.#game.destroy(true);
    this.#host.destroy();
  }

  get #moves(): boolean {
    return this.#motion === 'full' && !this.#slow;
  }

  /** The same tableau once more: in another way, or at another size. */
  #again(): void {
    this.show(this.#wanted?.tableau ?? this.#shown, this.#wanted?.passing ?? []);
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#wanted && !this.#ended.signal.aborted) {
        const { tableau, passing } = this.#wanted;
        this.#wanted = undefined;
        this.#shown = tableau;
        const before = this.#picture;
        const picture = before?.moves === this.#moves ? before : this.#newPicture();
        // What is cut is drawn when all of it stands.
        if (picture.moves) this.#loop.stir();
        this.#picture = picture;
        await picture.show(tableau, passing);
        if (before !== picture) before?.destroy();
        this.#loop.stir();
      }
    } finally {
      this.#working = false;
    }
  }

  #newPicture(): Picture {
    const { backdrops, people } = this.#parts;
    return new (this.#moves ? LayeredPicture : PrintPicture)({ scene: this.#scene, host: this.#host, backdrops, people });
  }

  #fit(): void {
    // Off the page for a while (a front page, the title): it keeps its size until it comes back.
    if (this.#host.isOff) return;
    const { width, height, dpr } = this.#host.measure();
    this.#game.scale.setZoom(1 / dpr).resize(width, height);
    // Without a scale mode Phaser resizes what it draws on, and leaves how large it is shown.
    Object.assign(this.#game.canvas.style, { width: `${width / dpr}px`, height: `${height / dpr}px` });
    this.#scene.refit();
    this.#picture?.refit();
    this.#loop.stir();
    this.#again();
  }

  #lean(dx: number, dy: number): void {
    if (!this.#moves) return;
    this.#picture?.lean(dx, dy);
    this.#loop.stir();
  }
}
