import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

/** A source in CSL-JSON, as far as the checks need it; the citation library reads the rest. @see https://docs.citationstyles.org/en/stable/specification.html */
const CslSchema = v.looseObject({
  id: Id,
  type: v.string(),
  title: v.pipe(v.string(), v.nonEmpty()),
  URL: v.optional(v.pipe(v.string(), v.url())),
  /** Ours: how far this source was read for the game. */
  note: v.optional(v.string()),
});
export type CslSource = v.InferOutput<typeof CslSchema>;

/** A source as the notes show it: cited in full, with its address if it has one. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url: string | undefined;
}

/** @throws {Problem} a source is damaged or doubled. */
export function readSources(value: unknown, file?: string): Map<string, CslSource> {
  return readTable(CslSchema, value, 'sources', file);
}
