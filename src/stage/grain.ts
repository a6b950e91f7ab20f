/** Side of the tile in texels. */
const SIDE = 256;

/** How much of the grain is seen. */
export const GRAIN_ALPHA = 0.5;

/** Device pixels of a texel: grain is a matter of the print and not of the scene, the same size on every screen. */
export function grainScale(): number {
  return Math.min(2, window.devicePixelRatio);
}

/** A tile of paper grain: bone and coal specks, so that a whole scene is one print. The same at every call. */
export function grainTile(): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  Object.assign(tile, { width: SIDE, height: SIDE });
  const context = tile.getContext('2d');
  if (!context) return tile;
  const specks = context.createImageData(SIDE, SIDE);
  let state = 1935;
  for (let i = 0; i < specks.data.length; i += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const roll = state / 4294967296;
    const tone = roll < 0.035 ? [20, 17, 15, 150] : roll > 0.975 ? [233, 223, 199, 95] : [0, 0, 0, 0];
    specks.data.set(tone, i);
  }
  context.putImageData(specks, 0, 0);
  return tile;
}

const kept: { tile?: HTMLCanvasElement } = {};

/** Lays grain over all of a picture in device pixels. */
export function layGrain(context: CanvasRenderingContext2D): void {
  kept.tile ??= grainTile();
  const pattern = context.createPattern(kept.tile, 'repeat');
  if (!pattern) return;
  // Between the pixels, as on the stage it mostly is: specks on the pixel are harder than paper.
  pattern.setTransform(new DOMMatrix().scale(grainScale()).translate(0.5, 0.5));
  context.globalAlpha = GRAIN_ALPHA;
  context.fillStyle = pattern;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
