import type Phaser from 'phaser';
import type { Scene } from './phaser-entry.ts';
import type { Actor } from '../telling/tableau.ts';
import { type Box, type Layer, type Sheet, shownLayers } from './sheet.ts';
import { lightAt, standIn } from './stand.ts';
import { addLayerTexture } from './textures.ts';

/** Somebody on the stage: a bust at the foot of the picture, its pose a set of layers. */
export class ActorView {
  readonly #name: string;
  readonly container: Phaser.GameObjects.Container;
  readonly #scene: Scene;
  readonly #sheet: Sheet;
  readonly #scale: number;
  #actor: Actor;
  #gone = false;

  /** @param name prefix of its textures, of its own. */
  constructor(scene: Scene, name: string, actor: Actor, sheet: Sheet, scale: number) {
    this.#scene = scene;
    this.#name = name;
    this.#actor = actor;
    this.#sheet = sheet;
    this.#scale = scale;
    this.container = scene.add.container(0, 0).setVisible(false).setDepth(20);
  }

  /** Draws the pose; resolves when it stands. */
  async setPose(actor: Actor): Promise<void> {
    this.#actor = actor;
    const layers = shownLayers(this.#sheet, { pose: actor.pose });
    const drawn = await Promise.all(layers.map((layer) => addLayerTexture(this.#scene.textures, this.#key(layer), layer, this.#scale)));
    if (this.#gone || this.#actor !== actor) return;
    this.container.removeAll(true);
    layers.forEach((layer, i) => {
      if (!drawn[i]) return;
      const { x, y, w, h } = layer.box;
      this.container.add(this.#scene.add.image(x + w / 2, y + h / 2, this.#key(layer)).setDisplaySize(w, h));
    });
  }

  /** Whether it may be seen: a view can be too low for people. */
  setSeen(seen: boolean): void {
    this.container.setAlpha(seen ? 1 : 0);
  }

  /** Stands the bust at its place in what is in view, in the light of the scene's lamp. */
  stand(view: Box, light: Sheet['light']): void {
    const { frame } = this.#sheet;
    const { x, y, scale } = standIn(view, frame, this.#actor.at);
    const [r, g, b] = lightAt(light, x + (frame.w * scale) / 2, y + (frame.h * scale) / 2);
    this.container.setScale(scale).setPosition(x, y).each((image: Phaser.GameObjects.Image) => image.setTint((r * 255) << 16 | (g * 255) << 8 | (b * 255)));
  }

  /** Comes up into the picture like a card from below; whole from the first frame, since two prints seen through one another are neither. */
  enter(duration: number): void {
    const rest = this.container.y;
    this.container.setVisible(true);
    if (duration > 0) this.#scene.tweens.add({ targets: this.container, y: { from: rest + this.#height * 0.2, to: rest }, duration, ease: 'Cubic.out' });
  }

  /** Goes down out of the picture, and is destroyed. */
  exit(duration: number): void {
    this.#scene.tweens.killTweensOf(this.container);
    if (duration > 0) this.#scene.tweens.add({ targets: this.container, y: `+=${this.#height}`, duration, ease: 'Cubic.in', onComplete: () => this.destroy() });
    else this.destroy();
  }

  get #height(): number {
    return this.#sheet.frame.h * this.container.scaleY;
  }

  destroy(): void {
    this.#gone = true;
    this.#scene.tweens.killTweensOf(this.container);
    this.container.destroy(true);
    for (const layer of this.#sheet.layers) if (this.#scene.textures.exists(this.#key(layer))) this.#scene.textures.remove(this.#key(layer));
  }

  #key(layer: Layer): string {
    return `${this.#name}/${layer.id}`;
  }
}
