import type { Claim } from '../../archive/claim.ts';
import type { Told } from '../../telling/told.ts';

/** The numbers of the notes as a path meets them; the same numbers stand at the notes in the end. */
export function numberNotes(claimIds: readonly string[], claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, number> {
  return new Map(claimIds.filter((id) => claims.has(id)).map((id, index) => [id, index + 1]));
}

/** The claims that a turn is the first to touch: only there do they get a mark. */
export function freshClaims(told: Told, turn: number): ReadonlySet<string> {
  const before = new Set(told.turns[turn - 1]?.record.claims);
  return new Set(told.turns[turn]?.record.claims.filter((id) => !before.has(id)));
}
