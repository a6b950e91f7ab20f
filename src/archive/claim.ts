import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

/** How a matter stands: a source close to it says so; sources differ; a tale without evidence; ours. */
export const STATUSES = ['documented', 'disputed', 'legend', 'invented'] as const;
export type Status = (typeof STATUSES)[number];

const ClaimSchema = v.object({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty()),
  status: v.picklist(STATUSES),
  sources: v.array(Id),
  /** Subjects of `story/subjects.json` that this matter belongs to. */
  subjects: v.optional(v.array(Id)),
  /** One to four sentences. */
  note: v.pipe(v.string(), v.minLength(20), v.maxLength(900)),
});

/** A matter that the prose touches, and what is known of it. */
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** @throws {Problem} a claim is damaged, doubled, or says "documented" or "disputed" without a source. */
export function readClaims(value: unknown, file?: string): Map<string, Claim> {
  return readTable(
    v.pipe(ClaimSchema, v.check(({ status, sources }) => status === 'invented' || sources.length > 0, 'only an invented claim may stand without a source')),
    value, 'claims', file,
  );
}
