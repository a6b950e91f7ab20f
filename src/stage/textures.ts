import type Phaser from 'phaser';
import { scaleWithin } from './fit.ts';
import { layGrain } from './grain.ts';
import type { Box, Layer } from './sheet.ts';
import { svgOf } from './sheet.ts';

/** Draws a layer into a texture named `key`, `scale` device pixels per sheet unit, and answers whether it could. An existing texture is kept. */
export async function addLayerTexture(textures: Phaser.Textures.TextureManager, key: string, layer: Layer, scale: number): Promise<boolean> {
  return textures.exists(key) || addSvgTexture(textures, key, svgOf([layer], layer.box, scaleWithin(layer.box, scale)));
}

/**
 * Draws an SVG text, which says how large it is, into a texture named `key`, and answers whether it could. An existing texture is kept.
 * A browser makes a bitmap beside the page's own thread; an image that is uploaded as it is, it draws on that thread, and a scene of ten layers holds the words up for a tenth of a second.
 */
async function addSvgTexture(textures: Phaser.Textures.TextureManager, key: string, svg: string): Promise<boolean> {
  const image = await decode(svg);
  // Turned over beforehand: what Phaser asks of an upload does not count for a bitmap.
  const bitmap = image && (await createImageBitmap(image, { imageOrientation: 'flipY' }).catch(() => undefined));
  if (!image || textures.exists(key)) {
    bitmap?.close();
    return textures.exists(key);
  }
  const texture = textures.addImage(key, (bitmap as unknown as HTMLImageElement | undefined) ?? image);
  // A context that was lost is filled again from the image, which weighs next to nothing; of the bitmap's megabytes there is no need any more.
  const wrapper = texture?.source[0]?.glTexture;
  if (wrapper && bitmap) {
    wrapper.pixels = image;
    bitmap.close();
  }
  return true;
}

/** Draws an SVG text, which says how large it is, and grain over it, into a texture named `key` that is new; answers whether it could. */
export async function addPrintTexture(textures: Phaser.Textures.TextureManager, key: string, svg: string): Promise<boolean> {
  const image = await decode(svg);
  if (!image) return false;
  const bitmap = await createImageBitmap(image).catch(() => undefined);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
  // It is only ever uploaded: a canvas on the graphics card would have to come back from there first.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) return false;
  context.drawImage(bitmap ?? image, 0, 0);
  bitmap?.close();
  layGrain(context);
  return textures.addCanvas(key, canvas) !== null;
}

/** Lays an image of the texture where its box is, with its origin where it turns; answers it. */
export function placeLayer(image: Phaser.GameObjects.Image, box: Box, origin: { readonly x: number; readonly y: number }): Phaser.GameObjects.Image {
  return image.setOrigin((origin.x - box.x) / box.w, (origin.y - box.y) / box.h).setPosition(origin.x, origin.y).setDisplaySize(box.w, box.h);
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
