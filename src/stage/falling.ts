import type Phaser from 'phaser';
import type { Scene } from './phaser-entry.ts';
import type { Box, Layer } from './sheet.ts';

/** What a layer is drawn with: a picture, or a tile that goes on past its own edge. */
export type LayerImage = Phaser.GameObjects.Image | Phaser.GameObjects.TileSprite;

/** One way that a tile scrolls: to its own length and over again, so that no seam is seen and nothing is made anew in any frame. */
interface Scroll {
  /** Texture pixels, against the way that it is seen to go. */
  readonly value: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly repeat: -1;
}

/** Lays a texture over its box as a tile. Until it moves, every flake is where the artist drew it. */
export function addFalling(scene: Scene, key: string, box: Box): Phaser.GameObjects.TileSprite {
  const tile = scene.add.tileSprite(box.x + box.w / 2, box.y + box.h / 2, box.w, box.h, key);
  return tile.setTileScale(box.w / tile.frame.width, box.h / tile.frame.height);
}

/** How a tile of `texture` pixels scrolls that fills `box` and falls at `speed`. What does not move in one direction has no scroll there. */
export function fallOf(texture: { readonly width: number; readonly height: number }, box: Pick<Box, 'w' | 'h'>, speed: Layer['speed']): Readonly<Partial<Record<'tilePositionX' | 'tilePositionY', Scroll>>> {
  const scroll = (by: number, pixels: number, units: number): Scroll => ({ value: -Math.sign(by) * pixels, duration: (units / Math.abs(by)) * 1000, repeat: -1 });
  return {
    ...(speed.x !== 0 && { tilePositionX: scroll(speed.x, texture.width, box.w) }),
    ...(speed.y !== 0 && { tilePositionY: scroll(speed.y, texture.height, box.h) }),
  };
}
