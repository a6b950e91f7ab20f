import type { Claim } from '../../archive/claim.ts';
import type { Told } from '../../telling/told.ts';
import { claimsOf } from './blocks.ts';

/** The numbers of the notes as a path meets them; the same numbers stand at the notes in the end. */
export function numberNotes(claimIds: readonly string[], claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, number> {
  return new Map(claimIds.filter((id) => claims.has(id)).map((id, index) => [id, index + 1]));
}

/** The claims that a turn is the first to touch: only there do they get a mark. */
export function freshClaims(told: Told, turn: number): ReadonlySet<string> {
  const before = new Set(told.turns[turn - 1]?.record.claims);
  return new Set(told.turns[turn]?.record.claims.filter((id) => !before.has(id)));
}

/**
 * The claims to mark after each line of a turn, found by the line's words: the parts of a front page or an ending carry words alone. The lines of the
 * prose before the page come first and keep their marks, so that no claim is marked twice.
 */
export function claimsByWords(told: Told, turn: number): ReadonlyMap<string, readonly string[]> {
  const fresh = freshClaims(told, turn);
  const marked = new Set<string>();
  const found = new Map<string, readonly string[]>();
  for (const line of told.turns[turn]?.turn.lines ?? []) found.set(line.text, [...(found.get(line.text) ?? []), ...claimsOf(line, fresh, marked)]);
  return found;
}
