import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

/** A sentence or two that fits its place on a printed card. */
const Line = v.pipe(v.string(), v.minLength(12), v.maxLength(170));

const RoleSchema = v.object({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)),
  /** What a person in this position does. */
  who: Line,
  knows: Line,
  needs: Line,
  mayNotSay: Line,
  /** A source that backs what the card says, of `sources.json`. */
  source: Id,
  /** The claim that says how the matter stands; it cites that source. */
  claim: Id,
});

/** A card for a pupil at a meeting: a position with its evidence, never a victim, a people or a class of enemies. */
export type Role = v.InferOutput<typeof RoleSchema>;

/** @throws {Problem} a role is damaged or doubled, or a line of it is too long for its card. */
export function readRoles(value: unknown, file?: string): Map<string, Role> {
  return readTable(RoleSchema, value, 'roles', file);
}
