import type Phaser from 'phaser';
import type { Box, Layer } from './sheet.ts';
import { svgOf } from './sheet.ts';

/** Largest side of a texture in pixels that every WebGL device takes. */
const LARGEST = 4096;

/** Draws a layer into a texture named `key`, `scale` device pixels per sheet unit, and answers whether it could. An existing texture is kept. */
export async function addLayerTexture(textures: Phaser.Textures.TextureManager, key: string, layer: Layer, scale: number): Promise<boolean> {
  if (textures.exists(key)) return true;
  const image = await decode(svgOf([layer], layer.box, Math.min(scale, LARGEST / Math.max(layer.box.w, layer.box.h))));
  if (!image || textures.exists(key)) return textures.exists(key);
  textures.addImage(key, image);
  return true;
}

/** Lays an image of the texture where its box is, with its origin where it turns; answers it. */
export function placeLayer(image: Phaser.GameObjects.Image, box: Box, origin: { readonly x: number; readonly y: number }): Phaser.GameObjects.Image {
  return image.setOrigin((origin.x - box.x) / box.w, (origin.y - box.y) / box.h).setPosition(origin.x, origin.y).setDisplaySize(box.w, box.h);
}

/** A tile of paper grain, made once: bone and coal specks, so that a whole scene is one print. */
export function addGrainTexture(textures: Phaser.Textures.TextureManager, key: string): void {
  const size = 256;
  const tile = textures.createCanvas(key, size, size);
  const context = tile?.getContext();
  if (!tile || !context) return;
  const specks = context.createImageData(size, size);
  let state = 1935;
  for (let i = 0; i < specks.data.length; i += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const roll = state / 4294967296;
    const tone = roll < 0.035 ? [20, 17, 15, 150] : roll > 0.975 ? [233, 223, 199, 95] : [0, 0, 0, 0];
    specks.data.set(tone, i);
  }
  context.putImageData(specks, 0, 0);
  tile.refresh();
}

/** The light that falls off from a lamp: multiplied over the scene, warm in the middle, dark at the rim. */
export function addLampTexture(textures: Phaser.Textures.TextureManager, key: string): void {
  const size = 512;
  const tile = textures.createCanvas(key, size, size);
  const context = tile?.getContext();
  if (!tile || !context) return;
  const light = context.createRadialGradient(size / 2, size / 2, size * 0.06, size / 2, size / 2, size / 2);
  light.addColorStop(0, '#ffffff');
  light.addColorStop(0.35, '#f6ead2');
  light.addColorStop(0.7, '#a58f76');
  light.addColorStop(1, '#5a4b41');
  context.fillStyle = light;
  context.fillRect(0, 0, size, size);
  tile.refresh();
}

async function decode(svg: string): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
