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
  /** Italics are marked with asterisks, as in the story. */
  readonly citation: string;
  readonly url: string | undefined;
}

/** All sources in the forms that reference managers read. */
export interface Bibliography {
  /** CSL-JSON: what Zotero, pandoc and citeproc read. */
  readonly csl: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** @throws {Problem} a source is damaged or doubled. */
export function readSources(value: unknown, file?: string): Map<string, CslSource> {
  return readTable(CslSchema, value, 'sources', file);
}
