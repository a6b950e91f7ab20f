import type Phaser from 'phaser';
import type { Scene } from './phaser-entry.ts';
import type { Values } from '../script/cue.ts';
import { type Layer, type Sheet, shownLayers } from './sheet.ts';
import { addFalling, type LayerImage } from './falling.ts';
import { setGoing } from './layer-motion.ts';
import { addLayerTexture, placeLayer } from './textures.ts';

interface Shown {
  readonly layer: Layer;
  readonly image: LayerImage;
  readonly x: number;
  readonly y: number;
}

/** One backdrop on the stage: a container with an image for each layer that shows. Textures are its own, and go with it. */
export class BackdropView {
  readonly #name: string;
  readonly sheet: Sheet;
  readonly container: Phaser.GameObjects.Container;
  readonly #scene: Scene;
  readonly #scale: number;
  readonly #shown = new Map<string, Shown>();
  #values: Values = {};
  #gone = false;

  /**
   * @param name prefix of its textures: of its own, since the same backdrop may come again while the old one still fades.
   * @param scale device pixels per sheet unit that its textures are drawn at.
   */
  constructor(scene: Scene, name: string, sheet: Sheet, scale: number) {
    this.#scene = scene;
    this.#name = name;
    this.sheet = sheet;
    this.#scale = scale;
    this.container = scene.add.container(0, 0).setAlpha(0);
  }

  /** Shows the layers that hold under these values; fades those that come and go over `fade` ms. Resolves when the new ones are drawn. */
  async setValues(values: Values, fade: number): Promise<void> {
    this.#values = values;
    const wanted = shownLayers(this.sheet, values);
    const drawn = await Promise.all(wanted.map((layer) => addLayerTexture(this.#scene.textures, this.#key(layer), layer, this.#scale)));
    if (this.#gone || this.#values !== values) return;
    for (const [id, shown] of this.#shown) if (!wanted.includes(shown.layer)) this.#remove(id, shown, fade);
    wanted.forEach((layer, i) => {
      if (drawn[i] && !this.#shown.has(layer.id)) this.#add(layer, fade);
    });
    // Layers that came late stand where the artist put them, not on top.
    const order = new Map(this.sheet.layers.map(({ id }, i) => [id, i]));
    this.container.list.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  }

  /** Lets near layers give way more than far ones; `dx`, `dy` from -1 to 1. */
  lean(dx: number, dy: number): void {
    for (const { image, layer, x, y } of this.#shown.values()) {
      if (layer.motion === 'drift' || layer.motion === 'breathe' || layer.motion === 'rise') continue;
      image.setPosition(x - dx * layer.depth * 14, y - dy * layer.depth * 8);
    }
  }

  destroy(): void {
    this.#gone = true;
    for (const { image } of this.#shown.values()) this.#scene.tweens.killTweensOf(image);
    this.#scene.tweens.killTweensOf(this.container);
    this.container.destroy(true);
    for (const layer of this.sheet.layers) if (this.#scene.textures.exists(this.#key(layer))) this.#scene.textures.remove(this.#key(layer));
    this.#shown.clear();
  }

  #add(layer: Layer, fade: number): void {
    const image = (layer.motion === 'fall' ? addFalling(this.#scene, this.#key(layer), layer.box) : placeLayer(this.#scene.add.image(0, 0, this.#key(layer)), layer.box, layer.origin)).setName(layer.id);
    this.container.add(image);
    this.#shown.set(layer.id, { layer, image, x: image.x, y: image.y });
    if (fade > 0) this.#scene.tweens.add({ targets: image.setAlpha(0), alpha: 1, duration: fade, onComplete: () => setGoing(this.#scene, image, layer) });
    else setGoing(this.#scene, image, layer);
  }

  #remove(id: string, { image }: Shown, fade: number): void {
    this.#shown.delete(id);
    this.#scene.tweens.killTweensOf(image);
    // Its texture stays until the whole view goes: the layer may be wanted again while this image still fades.
    if (fade > 0) this.#scene.tweens.add({ targets: image, alpha: 0, duration: fade, onComplete: () => image.destroy() });
    else image.destroy();
  }

  #key(layer: Layer): string {
    return `${this.#name}/${layer.id}`;
  }
}
