import type { Values } from '../script/cue.ts';
import { shownLayers, svgOf } from './sheet.ts';
import type { SheetStore } from './sheet-store.ts';

/**
 * The same scene as a still, for a page without WebGL: the address of an SVG that keeps `focus` or `band` in whatever box it is given.
 * The caller revokes the address when it is done with it.
 */
export async function stillOf(store: SheetStore, id: string, values: Values, crop: 'focus' | 'band' = 'focus'): Promise<string | undefined> {
  const sheet = await store.get(id);
  if (!sheet) return undefined;
  return URL.createObjectURL(new Blob([svgOf(shownLayers(sheet, values), sheet[crop])], { type: 'image/svg+xml' }));
}
