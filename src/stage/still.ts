import type { Tableau } from '../telling/tableau.ts';
import { fitSheet, scaleWithin, viewOf } from './fit.ts';
import { type Box, type Sheet, shownLayers, svgOf } from './sheet.ts';
import type { SheetStore } from './sheet-store.ts';
import { hasRoom, lightAt, standIn } from './stand.ts';

/** What a still shows: the tableau without its sounds. */
export type StillScene = Pick<Tableau, 'backdrop' | 'actors'>;

/** A view's size in CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of a root em: in a view that is low for its text nobody stands. */
  readonly rem: number;
}

/**
 * The scene as a still, for a page without WebGL: the address of an SVG. With a size it is cropped, peopled and lit as the stage does it there;
 * without one it shows what a tall crop keeps, in whatever box it is given. The caller revokes the address when it is done with it.
 */
export async function stillOf(backdrops: SheetStore, people: SheetStore, scene: StillScene, size?: ViewSize): Promise<string | undefined> {
  const still = await drawStill(backdrops, people, scene, size);
  return still && URL.createObjectURL(new Blob([still.svg], { type: 'image/svg+xml' }));
}

/** A still as text, and what of the backdrop it shows. With `measured`, the text says how large the picture is: as large as the view. */
export interface Still {
  readonly svg: string;
  readonly sheet: Sheet;
  readonly view: Box;
}

/** See `stillOf`. */
export async function drawStill(backdrops: SheetStore, people: SheetStore, { backdrop, actors }: StillScene, size?: ViewSize, measured = false): Promise<Still | undefined> {
  const sheet = backdrop && (await backdrops.get(backdrop.id));
  if (!backdrop || !sheet) return undefined;
  const view = size ? viewOf(fitSheet(sheet, size.width, size.height), size.width, size.height) : sheet.focus;
  const present = size && !hasRoom(size.height, size.rem) ? [] : actors;
  const busts = await Promise.all(present.map(async ({ id, pose, at }) => {
    const person = await people.get(id);
    return person ? bustOf(person, pose, standIn(view, person.frame, at), sheet.light) : '';
  }));
  const scale = size && measured ? scaleWithin(view, size.width / view.w) : undefined;
  return { svg: svgOf(shownLayers(sheet, backdrop.values), view, scale, lampOver(view, sheet.light) + busts.join('')), sheet, view };
}

function bustOf(person: Sheet, pose: string, { x, y, scale }: ReturnType<typeof standIn>, light: Sheet['light']): string {
  const { frame } = person;
  const [r, g, b] = lightAt(light, x + (frame.w * scale) / 2, y + (frame.h * scale) / 2);
  const filter = `lit-${Math.round(x)}`;
  return (
    `<filter id="${filter}" color-interpolation-filters="sRGB"><feColorMatrix values="${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0"/></filter>` +
    `<g filter="url(#${filter})" transform="translate(${x} ${y}) scale(${scale}) translate(${-frame.x} ${-frame.y})">${shownLayers(person, { pose }).map(({ body }) => body).join('')}</g>`
  );
}

/** The light that falls off from the lamp, as the stage multiplies it over the scene. */
function lampOver(view: Box, light: Sheet['light']): string {
  if (!light) return '';
  const stops = [[0.06, '#fff'], [0.35, '#f6ead2'], [0.7, '#a58f76'], [1, '#5a4b41']].map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`);
  return (
    `<radialGradient id="lamp-over" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(${light.x} ${light.y}) scale(1700 1100)">${stops.join('')}</radialGradient>` +
    `<rect x="${view.x}" y="${view.y}" width="${view.w}" height="${view.h}" fill="url(#lamp-over)" style="mix-blend-mode:multiply"/>`
  );
}
