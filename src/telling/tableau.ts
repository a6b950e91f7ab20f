import type { Cue, PlaceOnStage, Values } from '../script/cue.ts';

/** Somebody on the stage. */
export interface Actor {
  readonly id: string;
  readonly pose: string;
  readonly at: PlaceOnStage;
}

/** What is to be seen and heard if everything stopped now. `undefined` means: nothing. */
export interface Tableau {
  readonly backdrop: { readonly id: string; readonly values: Values } | undefined;
  readonly actors: readonly Actor[];
  readonly music: string | undefined;
  readonly ambience: string | undefined;
}

export const EMPTY_TABLEAU: Tableau = { backdrop: undefined, actors: [], music: undefined, ambience: undefined };

/** The tableau after one cue. Passing cues and marks leave it as it is. */
export function foldTableau(before: Tableau, cue: Cue): Tableau {
  switch (cue.kind) {
    case 'backdrop': {
      const backdrop = cue.id === 'none' ? undefined : { id: cue.id, values: cue.values };
      return { ...before, backdrop, actors: cue.id === before.backdrop?.id ? before.actors : [] };
    }
    case 'actor': {
      // Two people cannot stand in one place: who comes, replaces.
      const others = before.actors.filter(({ id, at }) => id !== cue.id && at !== cue.at);
      return { ...before, actors: [...others, { id: cue.id, pose: cue.pose, at: cue.at }] };
    }
    case 'leave':
      return { ...before, actors: cue.id === 'all' ? [] : before.actors.filter(({ id }) => id !== cue.id) };
    case 'music':
      return { ...before, music: orNothing(cue.id) };
    case 'ambience':
      return { ...before, ambience: orNothing(cue.id) };
    default:
      return before;
  }
}

function orNothing(id: string): string | undefined {
  return id === 'none' ? undefined : id;
}
