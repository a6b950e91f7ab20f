import type { CustomPlugin, XastElement, XastRoot } from 'svgo';
import svgPath from 'svgpath';
import { BLEED } from '../stage/sheet.ts';

/** Room around what is drawn, in sheet units: for the soft rim that a texture's edge needs, and for what rounding takes. */
const ROOM = 4;
/** Boxes lie on steps of so many units: few numbers, and the same again and again, are fewer bytes. */
const STEP = 20;
/** A box that saves less than this share of the layer is not worth its bytes. */
const WORTH = 0.25;
/** How far a mitred corner reaches, in widths of its stroke: half of the limit that SVG begins with. */
const MITRE = 2;

/** Left, top, right and bottom. */
type Bounds = readonly [number, number, number, number];

/**
 * Gives each layer of a sheet a box that holds all that it draws, unless the artist gave it one: the stage makes a texture of the box, and of a whole layer most
 * is empty. What falls has its tile for a box, and stays. A layer that turns or sways goes on turning about the middle of what it was.
 * The box holds the corners that a curve is drawn by and not the curve, and what a clip takes away as well: it may be larger than needed, never smaller.
 */
export const boxLayers: CustomPlugin = {
  name: 'boxLayers',
  fn: (root) => {
    const sheet = root.children.find(isElement);
    const frame = sheet?.attributes.viewBox?.split(/[\s,]+/).map(Number);
    if (!sheet || frame?.length !== 4) return {};
    const [x = 0, y = 0, w = 0, h = 0] = frame;
    const whole: Bounds = [x - BLEED, y - BLEED, x + w + BLEED, y + h + BLEED];
    const byId = idsOf(root);
    for (const layer of sheet.children.filter(isElement)) {
      const { attributes } = layer;
      if (layer.name !== 'g' || attributes['data-box'] !== undefined || attributes['data-motion'] === 'fall') continue;
      const drawn = boundsOf(layer, [], 0, byId);
      const box = drawn && clip(onSteps(grow(drawn, ROOM)), whole);
      if (!box || areaOf(box) > (1 - WORTH) * areaOf(whole)) continue;
      attributes['data-box'] = [box[0], box[1], box[2] - box[0], box[3] - box[1]].join(' ');
      if (/^(?:turn|sway)$/.test(attributes['data-motion'] ?? '')) attributes['data-origin'] ??= `${x + w / 2} ${y + h / 2}`;
    }
    return {};
  },
};

/** @param transforms of all that it stands in, the innermost first. @param stroke width that it inherits; 0 is none. */
function boundsOf(element: XastElement, transforms: readonly string[], stroke: number, byId: ReadonlyMap<string, XastElement>): Bounds | undefined {
  const { name, attributes } = element;
  if (name === 'defs' || name === 'clipPath') return undefined;
  const own = attributes.transform === undefined ? transforms : [attributes.transform, ...transforms];
  const width = strokeOf(attributes, stroke);
  switch (name) {
    case 'path': return place(attributes.d ?? '', own, width);
    case 'circle': {
      const [cx, cy, r] = [Number(attributes.cx ?? 0), Number(attributes.cy ?? 0), Number(attributes.r ?? 0)];
      return place(`M${cx - r} ${cy - r}H${cx + r}V${cy + r}H${cx - r}Z`, own, width);
    }
    case 'use': {
      const used = byId.get((attributes.href ?? '').slice(1));
      if (!used) throw new Error(`a picture uses "${attributes.href}", which is not in it`);
      return boundsOf(used, attributes.x === undefined && attributes.y === undefined ? own : [`translate(${attributes.x ?? 0} ${attributes.y ?? 0})`, ...own], width, byId);
    }
    case 'g': return element.children.filter(isElement).map((child) => boundsOf(child, own, width, byId)).reduce(join, undefined);
    default: throw new Error(`a layer of a picture holds <${name}>, of which the packer does not know how large it is: it knows g, path, circle and use`);
  }
}

function strokeOf(attributes: Readonly<Record<string, string>>, inherited: number): number {
  if (attributes.stroke === 'none') return 0;
  if (attributes['stroke-width'] !== undefined) return Number(attributes['stroke-width']);
  return attributes.stroke === undefined ? inherited : inherited || 1;
}

/** The corners that a path is drawn by, where its transforms put them, and the reach of its stroke. */
function place(d: string, transforms: readonly string[], width: number): Bounds | undefined {
  const reach = width * MITRE;
  let bounds: Bounds | undefined;
  const seen = (x: number, y: number) => { bounds = join(bounds, [x, y, x, y]); };
  // Read once without its transforms, to lay the stroke around it; the corners of that then go where they stand.
  svgPath(d).abs().unarc().unshort().iterate((segment, _index, fromX, fromY) => {
    const [letter, ...numbers] = segment as readonly [string, ...number[]];
    if (letter === 'H') seen(numbers[0] ?? 0, fromY);
    else if (letter === 'V') seen(fromX, numbers[0] ?? 0);
    else for (let i = 0; i + 1 < numbers.length; i += 2) seen(numbers[i] ?? 0, numbers[i + 1] ?? 0);
  });
  if (!bounds || transforms.length === 0) return bounds && grow(bounds, reach);
  const [x0, y0, x1, y1] = grow(bounds, reach);
  let placed: Bounds | undefined;
  const path = transforms.reduce((corners, transform) => corners.transform(transform), svgPath(`M${x0} ${y0}L${x1} ${y0}L${x1} ${y1}L${x0} ${y1}`));
  path.iterate((segment) => {
    const [, x = 0, y = 0] = segment as readonly [string, number, number];
    placed = join(placed, [x, y, x, y]);
  });
  return placed;
}

function grow([x0, y0, x1, y1]: Bounds, by: number): Bounds {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}

function onSteps([x0, y0, x1, y1]: Bounds): Bounds {
  return [Math.floor(x0 / STEP) * STEP, Math.floor(y0 / STEP) * STEP, Math.ceil(x1 / STEP) * STEP, Math.ceil(y1 / STEP) * STEP];
}

function join(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  return a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b);
}

function clip([x0, y0, x1, y1]: Bounds, [left, top, right, bottom]: Bounds): Bounds | undefined {
  const box: Bounds = [Math.max(x0, left), Math.max(y0, top), Math.min(x1, right), Math.min(y1, bottom)];
  return box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

function areaOf([x0, y0, x1, y1]: Bounds): number {
  return (x1 - x0) * (y1 - y0);
}

function idsOf(root: XastRoot): Map<string, XastElement> {
  const byId = new Map<string, XastElement>();
  const visit = (element: XastElement) => {
    if (element.attributes.id !== undefined) byId.set(element.attributes.id, element);
    element.children.filter(isElement).forEach(visit);
  };
  root.children.filter(isElement).forEach(visit);
  return byId;
}

function isElement(node: XastRoot['children'][number]): node is XastElement {
  return node.type === 'element';
}
