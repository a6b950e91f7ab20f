import type { Box, Sheet } from './sheet.ts';

/** How a sheet lies in a view: the zoom (view pixels per sheet unit) and the sheet point that stands in the middle. */
export interface Fit {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Share of a view's width, at its right, that the text's cut edge lies over when the picture stands beside the text. */
const UNDER_LEAF = 0.07;

/** Width to height from which a view counts as wide, and as a strip: much text in a low window. */
const WIDE = 1.25;
const STRIP = 3.5;
/** Share of a strip's height, at its foot, that the text's cut edge lies over. */
const UNDER_CUT = 0.3;

/**
 * Fits a sheet into a view so that the view is covered, what must be kept is kept, and no edge shows.
 * Wide, short views (a phone's band) keep `band`, all others `focus`.
 */
export function fitSheet({ frame, focus, band }: Pick<Sheet, 'frame' | 'focus' | 'band'>, width: number, height: number): Fit {
  const wide = width / height > WIDE;
  const keep = wide ? band : focus;
  const free = wide ? width : width * (1 - UNDER_LEAF);
  const zoom = Math.max(width / frame.w, height / frame.h, Math.min(free / keep.w, height / keep.h));
  const x = keep.x + keep.w / 2 + (width - free) / zoom / 2;
  const hidden = width / height > STRIP ? (height / zoom) * UNDER_CUT : 0;
  return { zoom, x: clampMiddle(x, width / zoom, frame.x, frame.w), y: clampMiddle(keep.y + keep.h / 2 + hidden / 2, height / zoom, frame.y, frame.h) };
}

/** What of the sheet is in view under a fit. */
export function viewOf({ zoom, x, y }: Fit, width: number, height: number): Box {
  return { x: x - width / zoom / 2, y: y - height / zoom / 2, w: width / zoom, h: height / zoom };
}

/** Largest side of a texture in pixels that every WebGL device takes. */
const LARGEST = 4096;

/** The scale, or less: such that no side of the box is longer than a texture may be. */
export function scaleWithin({ w, h }: Pick<Box, 'w' | 'h'>, scale: number): number {
  return Math.min(scale, LARGEST / Math.max(w, h));
}

function clampMiddle(middle: number, seen: number, start: number, length: number): number {
  return Math.min(start + length - seen / 2, Math.max(start + seen / 2, middle));
}
