import type { Status } from '../../archive/claim.ts';
import type { Note } from '../../archive/notes.ts';
import type { Told, Whereabouts } from '../../telling/told.ts';

/** Notes of one status that lie together; the documented ones, and any that are many, act by act. */
export interface NoteGroup {
  readonly status: Status;
  /** The act in which the path met them, where they lie act by act. */
  readonly act: Pick<Whereabouts, 'act' | 'actTitle'> | undefined;
  readonly notes: readonly Note[];
}

/** What a reader should doubt stands first. */
export const DOUBTFUL_FIRST: readonly Status[] = ['disputed', 'legend', 'invented', 'documented'];

/** More than this in one heap and nobody reads them. */
const MOST_TOGETHER = 12;

/** Sorts the notes of a path by status, and the documented ones, or those that are many, by act; within a group they keep the order and the numbers of the text. */
export function groupNotes(notes: readonly Note[], told: Told): readonly NoteGroup[] {
  const acts = actsOf(told);
  return DOUBTFUL_FIRST.flatMap((status): readonly NoteGroup[] => {
    const some = notes.filter(({ claim }) => claim.status === status);
    if (some.length === 0) return [];
    if (status !== 'documented' && some.length <= MOST_TOGETHER) return [{ status, act: undefined, notes: some }];
    const numbers = [...new Set(some.map(({ claim }) => acts.get(claim.id)?.act))];
    return numbers.map((number) => {
      const together = some.filter(({ claim }) => acts.get(claim.id)?.act === number);
      return { status, act: acts.get(together[0]?.claim.id ?? ''), notes: together };
    });
  });
}

/** Where each claim was first met. */
function actsOf({ turns }: Told): ReadonlyMap<string, Pick<Whereabouts, 'act' | 'actTitle'>> {
  const acts = new Map<string, Pick<Whereabouts, 'act' | 'actTitle'>>();
  for (const { record, whereabouts } of turns) for (const id of record.claims) if (!acts.has(id)) acts.set(id, whereabouts);
  return acts;
}
