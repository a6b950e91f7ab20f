import type Phaser from 'phaser';
import type { Scene } from './phaser-entry.ts';
import { fallOf, type LayerImage } from './falling.ts';
import type { Layer, LayerMotion } from './sheet.ts';

type Moves = (image: LayerImage, layer: Layer) => Phaser.Types.Tweens.TweenBuilderConfig;

/** Quiet and physical: a few pixels, a few degrees, seconds long. Units are sheet units, radians and ms. */
const MOVES: Readonly<Record<LayerMotion, Moves>> = {
  flicker: (image) => ({ targets: image, alpha: { from: 1, to: 0.78 }, duration: 170, hold: 60, repeatDelay: 900, yoyo: true, repeat: -1 }),
  sway: (image) => ({ targets: image, rotation: { from: -0.014, to: 0.014 }, duration: 3400, ease: 'Sine.inOut', yoyo: true, repeat: -1 }),
  breathe: (image) => ({ targets: image, y: `+=${3}`, duration: 2600, ease: 'Sine.inOut', yoyo: true, repeat: -1 }),
  drift: (image) => ({ targets: image, x: `+=${26}`, duration: 16000, ease: 'Sine.inOut', yoyo: true, repeat: -1 }),
  rise: (image) => ({ targets: image, y: `-=${14}`, duration: 7000, ease: 'Sine.inOut', yoyo: true, repeat: -1 }),
  fall: (image, { box, speed }) => ({ targets: image, props: fallOf(image.frame, box, speed) }),
  turn: (image) => ({ targets: image, rotation: Math.PI * 2, duration: 9000, repeat: -1 }),
};

/** Sets a layer's own motion going, from where the artist drew it. */
export function setGoing(scene: Scene, image: LayerImage, layer: Layer): void {
  if (layer.motion) scene.tweens.add(MOVES[layer.motion](image, layer));
}
