import type Phaser from 'phaser';
import { MULTIPLY, Scene } from './phaser-entry.ts';
import { Curtain } from './curtain.ts';
import { fitSheet, viewOf, type Fit } from './fit.ts';
import type { Box, Sheet } from './sheet.ts';
import { GRAIN_ALPHA, grainScale, grainTile } from './grain.ts';
import { addLampTexture } from './textures.ts';

const GRAIN = 'stage/grain';
const LAMP = 'stage/lamp';

/** The Phaser scene that everything stands in: a camera fitted to the sheet, grain over all, and the light of the scene's lamp. */
export class StageScene extends Scene {
  #grain: Phaser.GameObjects.TileSprite | undefined;
  #lamp: Phaser.GameObjects.Image | undefined;
  #curtain: Curtain | undefined;
  #sheet: Sheet | undefined;
  #fit: Fit = { zoom: 1, x: 800, y: 450 };
  #whenReady: () => void = () => {};
  /** Resolves when the scene may be drawn on. */
  readonly ready = new Promise<void>((resolve) => {
    this.#whenReady = resolve;
  });

  create(): void {
    this.textures.addCanvas(GRAIN, grainTile());
    addLampTexture(this.textures, LAMP);
    this.#lamp = this.add.image(800, 450, LAMP).setBlendMode(MULTIPLY).setDepth(10).setVisible(false);
    this.#grain = this.add.tileSprite(800, 450, 1800, 1100, GRAIN).setAlpha(GRAIN_ALPHA).setDepth(30).setVisible(false);
    // Drawn in the first frame, which is empty: a device makes its program for pictures then, and not when the first one has to stand.
    this.add.image(800, 450, '__WHITE').setTint(0x14110f).setDepth(-1);
    this.#curtain = new Curtain(this, () => this.view);
    this.refit();
    this.#whenReady();
  }

  /** What the picture changes behind. To be asked for when the scene is ready. */
  get curtain(): Curtain {
    if (!this.#curtain) throw new Error('the scene has no curtain before it is ready');
    return this.#curtain;
  }

  /** What of the sheet is in view, in its units. */
  get view(): Box {
    return viewOf(this.#fit, this.scale.width, this.scale.height);
  }

  /** The lamp of the backdrop, if it names one. */
  get light(): Sheet['light'] {
    return this.#sheet?.light;
  }

  /** Device pixels per sheet unit. */
  get pixelsPerUnit(): number {
    return this.#fit.zoom;
  }

  /** Whether anything goes by itself now. */
  get isMoving(): boolean {
    return this.tweens.getTweens().length > 0 || this.cameras.main.shakeEffect.isRunning;
  }

  /** Takes the frame, crop and lamp of another sheet. Lamp and grain of one that is `printed` are in its print. */
  frame(sheet: Sheet | undefined, printed = false): void {
    this.#sheet = sheet;
    this.#grain?.setVisible(!printed);
    const light = printed ? undefined : sheet?.light;
    this.#lamp?.setVisible(light !== undefined);
    // From any point in the frame the light must reach past the edges: twice the frame, and more.
    if (light) this.#lamp?.setPosition(light.x, light.y).setDisplaySize(3400, 2200);
    this.refit();
  }

  /** The zoom that a sheet would have in this view: its textures are drawn at it. */
  zoomFor(sheet: Sheet): number {
    return fitSheet(sheet, this.scale.width, this.scale.height).zoom;
  }

  refit(): void {
    if (this.#sheet) this.#fit = fitSheet(this.#sheet, this.scale.width, this.scale.height);
    this.cameras.main?.setSize(this.scale.width, this.scale.height).setZoom(this.#fit.zoom).centerOn(this.#fit.x, this.#fit.y);
    this.#grain?.setTileScale(grainScale() / this.#fit.zoom);
  }

  /** Lets the lamp lean to where the reader points; `dx`, `dy` from -1 to 1. */
  leanLamp(dx: number, dy: number): void {
    const light = this.#sheet?.light;
    if (light) this.#lamp?.setPosition(light.x + dx * 120, light.y + dy * 70);
  }

  shake(): void {
    this.cameras.main.shake(320, 0.006);
  }

  /** The cage drops: the picture falls away and stands again. */
  drop(): void {
    const camera = this.cameras.main;
    const rest = camera.scrollY;
    this.tweens.add({ targets: camera, scrollY: rest - 60, duration: 260, ease: 'Quad.in', yoyo: true, onComplete: () => this.refit() });
  }

  lampOut(): void {
    void this.curtain.close('coal', 180).then(() => this.curtain.open(600));
  }
}
