import type { Values } from '../script/cue.ts';
import { holds } from '../script/when.ts';

/** A rectangle in a sheet's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** `fall` is of snow and dust: the layer's box is a tile that scrolls through itself for ever. The others move a layer in its place. */
export type LayerMotion = 'flicker' | 'sway' | 'breathe' | 'drift' | 'turn' | 'rise' | 'fall';
const LAYER_MOTIONS: readonly string[] = ['flicker', 'sway', 'breathe', 'drift', 'turn', 'rise', 'fall'];

/** What falls without saying how fast: slow snow in a light wind. */
const SNOW: Layer['speed'] = { x: -24, y: 80 };

/** One layer of a sheet: a picture of its own that can move. */
export interface Layer {
  readonly id: string;
  /** 0 (the sky) to 1 (nearest): how far it gives way when the view moves. */
  readonly depth: number;
  readonly when: string | undefined;
  readonly motion: LayerMotion | undefined;
  /** Centre of its motion; the middle of its box if the artist gave none. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly box: Box;
  /** Sheet units a second that it scrolls by, if it falls; `y` grows downwards. */
  readonly speed: { readonly x: number; readonly y: number };
  /** The layer's markup with the definitions that it needs, without the outer `<svg>`. */
  readonly body: string;
}

/** An SVG picture taken apart: what a crop must keep, where its lamp is, and its layers from back to front. */
export interface Sheet {
  readonly frame: Box;
  /** What a tall or square crop keeps. */
  readonly focus: Box;
  /** What a wide, short crop keeps. */
  readonly band: Box;
  readonly light: { readonly x: number; readonly y: number; readonly r: number } | undefined;
  readonly layers: readonly Layer[];
}

/** Overscan of a layer without a box of its own, in sheet units: what parallax may show. */
export const BLEED = 40;

/** Where a browser lets no text become markup by itself: what comes here is one of our own packed sheets, and is only taken apart. */
const trusted = globalThis.trustedTypes?.createPolicy('sheets', { createHTML: (text) => text });

/** Takes an SVG text apart. @throws {Error} it is no SVG with a viewBox. */
export function readSheet(text: string): Sheet {
  const root = new DOMParser().parseFromString(trusted?.createHTML(text) ?? text, 'image/svg+xml').documentElement;
  const frame = boxOf(root.getAttribute('viewBox'));
  if (root.localName !== 'svg' || !frame) throw new Error('a sheet needs an <svg> with a viewBox');
  const defs = [...root.children].find(({ localName }) => localName === 'defs')?.innerHTML ?? '';
  const whole: Box = { x: frame.x - BLEED, y: frame.y - BLEED, w: frame.w + 2 * BLEED, h: frame.h + 2 * BLEED };
  const [x, y, r] = numbers(root.getAttribute('data-light'));
  return {
    frame,
    focus: boxOf(root.getAttribute('data-focus')) ?? frame,
    band: boxOf(root.getAttribute('data-band')) ?? frame,
    light: x !== undefined && y !== undefined && r !== undefined ? { x, y, r } : undefined,
    layers: [...root.children].filter(({ localName }) => localName === 'g').map((group) => readLayer(group, defs, whole)),
  };
}

function readLayer(group: Element, defs: string, whole: Box): Layer {
  const box = boxOf(group.getAttribute('data-box')) ?? whole;
  const [x = box.x + box.w / 2, y = box.y + box.h / 2] = numbers(group.getAttribute('data-origin'));
  const motion = group.getAttribute('data-motion') ?? '';
  const [across = SNOW.x, down = SNOW.y] = numbers(group.getAttribute('data-speed'));
  const needsDefs = /url\(#|href="#/.test(group.outerHTML);
  return {
    id: group.getAttribute('data-layer') ?? group.id,
    depth: Number(group.getAttribute('data-depth') ?? 0.5),
    when: group.getAttribute('data-when') ?? undefined,
    motion: LAYER_MOTIONS.includes(motion) ? (motion as LayerMotion) : undefined,
    origin: { x, y },
    box,
    speed: { x: across, y: down },
    body: `${needsDefs ? `<defs>${defs}</defs>` : ''}${group.outerHTML}`,
  };
}

/** The layers that show under these values. */
export function shownLayers(sheet: Sheet, values: Values): readonly Layer[] {
  return sheet.layers.filter(({ when }) => when === undefined || holds(when, values));
}

/** An SVG text of one layer or many, cropped to `box`, with `over` on top; `scale` is device pixels per sheet unit. */
export function svgOf(layers: readonly Layer[], box: Box, scale?: number, over = ''): string {
  const size = scale === undefined ? '' : ` width="${Math.ceil(box.w * scale)}" height="${Math.ceil(box.h * scale)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.w} ${box.h}"${size} preserveAspectRatio="xMidYMid slice">${layers.map(({ body }) => body).join('')}${over}</svg>`;
}

function boxOf(text: string | null): Box | undefined {
  const [x, y, w, h] = numbers(text);
  return x !== undefined && y !== undefined && w !== undefined && h !== undefined ? { x, y, w, h } : undefined;
}

function numbers(text: string | null): number[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean).map(Number).filter(Number.isFinite);
}
