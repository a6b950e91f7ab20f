import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const EndingSchema = v.object({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty()),
  /** What kind of paper or thing lies in the box; chooses its drawing. */
  shape: v.picklist(['paper', 'form', 'photograph', 'tag', 'tool', 'key', 'ticket']),
  /** A line on the document's face. */
  face: v.string(),
  /** The telling goes on from here in acts to come: a place to stop, no last page. */
  open: v.optional(v.boolean(), false),
});

/** An ending as the box keeps it. */
export type Ending = v.InferOutput<typeof EndingSchema>;

/** @throws {Problem} an ending is damaged or doubled. */
export function readEndings(value: unknown, file?: string): Map<string, Ending> {
  return readTable(EndingSchema, value, 'endings', file);
}
