import type { Claim, Status } from './claim.ts';
import type { Source } from './source.ts';

/** One end-of-path note: a claim that this path touched, with its sources written out. */
export interface Note {
  readonly number: number;
  readonly claim: Claim;
  readonly sources: readonly Source[];
}

/** The notes of one path, in the order in which it met them, and what they add up to. */
export interface Notes {
  readonly notes: readonly Note[];
  readonly counts: Readonly<Record<Status, number>>;
  /** The sources that these notes cite, each once. */
  readonly sources: readonly Source[];
}

/** The notes for the claims that a path touched; a claim that the archive does not know is left out (the build has already stopped on it). */
export function notesFor(claimIds: readonly string[], claims: ReadonlyMap<string, Claim>, sources: ReadonlyMap<string, Source>): Notes {
  const counts: Record<Status, number> = { documented: 0, disputed: 0, legend: 0, invented: 0 };
  const notes: Note[] = [];
  for (const id of claimIds) {
    const claim = claims.get(id);
    if (!claim) continue;
    counts[claim.status]++;
    const cited = claim.sources.map((source) => sources.get(source)).filter((source): source is Source => source !== undefined);
    notes.push({ number: notes.length + 1, claim, sources: cited });
  }
  return { notes, counts, sources: [...new Set(notes.flatMap((note) => note.sources))] };
}
