import * as v from 'valibot';
import type { Values } from '../script/cue.ts';
import { Problem } from '../script/problem.ts';
import { holds, isReadable } from '../script/when.ts';
import { Id } from './read-table.ts';
import { sayIssue } from './say-issue.ts';

const Words = v.pipe(v.string(), v.nonEmpty());
const Picture = v.object({ file: Words, alt: Words });
const State = v.object({
  /** The values under which the picture says something else, in the layers' own grammar: `time=night`. */
  when: v.pipe(v.string(), v.check(isReadable, 'a condition is like "time=night" or "ledge>=3,ledge<=5"')),
  alt: Words,
  /** Values to show it with in the gallery; absent: those of the condition. */
  sample: v.optional(Words),
});
const Backdrop = v.object({ ...Picture.entries, states: v.optional(v.array(State), []) });
const Sounding = v.object({
  /** The same recording in several codecs, best first. */
  files: v.pipe(v.array(Words), v.minLength(1)),
  /** What a reader without sound is told. */
  caption: Words,
  /** 0 to 1, before the reader's own volume. */
  gain: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  /** Start and length of the part that loops, in whole milliseconds; absent: it does not loop. */
  loop: v.optional(v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])),
});
const Effect = v.object({
  ...Sounding.entries,
  /** By how many decibels music and room give way while it sounds. */
  duck: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
});
const CatalogueSchema = v.object({
  backdrops: v.record(Id, Backdrop),
  actors: v.record(Id, v.object({ ...Picture.entries, name: Words, poses: v.pipe(v.array(Id), v.minLength(1)) })),
  music: v.record(Id, Sounding),
  ambience: v.record(Id, Sounding),
  sounds: v.record(Id, Effect),
});

/** Every asset that the story may name. Files are relative to the catalogue; in a built book they are addresses. */
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
export type Recording = v.InferOutput<typeof Sounding>;

export const EMPTY_CATALOGUE: Catalogue = { backdrops: {}, actors: {}, music: {}, ambience: {}, sounds: {} };

/** What a backdrop shows under these values, in words: of the first state that holds, or of the picture itself. */
export function altOf({ alt, states }: Catalogue['backdrops'][string], values: Values): string {
  return states.find(({ when }) => holds(when, values))?.alt ?? alt;
}

/** @throws {Problem} the catalogue is damaged; says where. */
export function readCatalogue(value: unknown, file?: string): Catalogue {
  const read = v.safeParse(CatalogueSchema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const [table, id] = v.getDotPath(issue)?.split('.') ?? [];
  const where = [table, id !== undefined && `"${id}"`].filter(Boolean).join(' ');
  throw new Problem(`catalogue${id === undefined ? '' : `, ${where}`}: ${sayIssue(issue)}`, file === undefined ? {} : { file });
}
