import * as v from 'valibot';
import type { ReachedEnding } from '../telling/ports.ts';
import { MOST_KEPT } from './course.ts';

/** A telling as a course keeps it: its link, and what the list of tellings shows. Times are milliseconds since 1970. A class's counts stay on the device. */
export interface KeptTelling {
  readonly id: string;
  readonly name: string;
  readonly begun: number;
  readonly changed: number;
  readonly link: string;
}

/** Everything of a learner that a course keeps. */
export interface Kept {
  readonly tellings: readonly KeptTelling[];
  readonly endings: readonly ReachedEnding[];
}

const Name = v.pipe(v.string(), v.maxLength(200));
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const TextSchema = v.object({
  v: v.literal(1),
  t: v.array(v.tuple([Name, Name, Time, Time, v.pipe(v.string(), v.maxLength(MOST_KEPT))])),
  e: v.array(v.tuple([Name, Name, Time])),
});

/**
 * Writes it as one text that every course can hold: all endings, and of the tellings the newest, as many as there is room for. Letters beyond ASCII are written by number, since
 * some courses count bytes.
 */
export function toKeptText({ tellings, endings }: Kept): string {
  const e = endings.map(({ ending, tellingId, reached }) => [ending, tellingId, reached]);
  const newest = [...tellings].sort((a, b) => b.changed - a.changed).map(({ id, name, begun, changed, link }) => [id, name, begun, changed, link]);
  for (let count = newest.length; count >= 0; count--) {
    const text = JSON.stringify({ v: 1, t: newest.slice(0, count), e }).replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (text.length <= MOST_KEPT) return text;
  }
  return '';
}

/** Reads such a text. What is none, is cut off or is another version's holds nothing: the course cannot be asked to mend it. */
export function readKeptText(text: string): Kept {
  const read = v.safeParse(TextSchema, parse(text));
  if (!read.success) return { tellings: [], endings: [] };
  return {
    tellings: read.output.t.map(([id, name, begun, changed, link]) => ({ id, name, begun, changed, link })),
    endings: read.output.e.map(([ending, tellingId, reached]) => ({ ending, tellingId, reached })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
