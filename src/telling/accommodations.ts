import * as v from 'valibot';
import type { Settings } from './settings.ts';

/** Longest text that is read at all. */
const LONGEST = 200;

/** What somebody who hands on a link may set for the visit, in the words of the address. What is absent stays as the reader has it. */
const AccommodationsSchema = v.object({
  size: word(['112', '125', '150', '200']),
  face: word(['andika']),
  spacing: word(['wide', 'widest']),
  sound: word(['off']),
  notes: word(['end']),
  hard: word(['summary']),
  aloud: word(['on']),
});

export type Accommodations = v.InferOutput<typeof AccommodationsSchema>;

export const NO_ACCOMMODATIONS: Accommodations = v.parse(AccommodationsSchema, {});

/** Writes them for an address: `size-150.face-andika`. Empty when there are none. */
export function toSet(accommodations: Accommodations): string {
  return Object.entries(accommodations).flatMap(([key, value]) => (value === undefined ? [] : [`${key}-${value}`])).join('.');
}

/** Reads them from an address. Whatever is not known is left out: an address may ask for nothing but these. */
export function readSet(text: string): Accommodations {
  if (text.length > LONGEST) return NO_ACCOMMODATIONS;
  const pairs = text.split('.').map((pair) => [pair.slice(0, pair.indexOf('-')), pair.slice(pair.indexOf('-') + 1)]);
  return v.parse(AccommodationsSchema, Object.fromEntries(pairs));
}

/** The same as settings: only those that they change. */
export function toSettings({ size, face, spacing, sound, notes, hard, aloud }: Accommodations): Partial<Settings> {
  return {
    ...(size !== undefined && { size: (Number(size) / 100) as Settings['size'] }),
    ...(face !== undefined && { face }),
    ...(spacing !== undefined && { spacing }),
    ...(sound !== undefined && { muted: true }),
    ...(notes !== undefined && { notes: false }),
    ...(hard !== undefined && { hard }),
    ...(aloud !== undefined && { aloud: true }),
  };
}

function word<const T extends string>(values: readonly T[]) {
  return v.fallback(v.optional(v.picklist(values)), undefined);
}
