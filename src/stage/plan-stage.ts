import type { PassingCue, MotionKind, Values } from '../script/cue.ts';
import type { Actor, Tableau } from '../telling/tableau.ts';

/** What the stage is to do next, in order. */
export type StageStep =
  | { readonly act: 'change'; readonly id: string | undefined; readonly values: Values }
  | { readonly act: 'revalue'; readonly id: string; readonly values: Values }
  | { readonly act: 'enter' | 'repose'; readonly actor: Actor }
  | { readonly act: 'exit'; readonly id: string }
  | { readonly act: 'move'; readonly motion: MotionKind };

type Seen = Pick<Tableau, 'backdrop' | 'actors'>;

/** The steps from one tableau to the next: a new backdrop, new values of the same one, people who go, come or change, and passing motions last. */
export function planStage(before: Seen, after: Seen, passing: readonly PassingCue[]): StageStep[] {
  return [...planBackdrop(before, after), ...planActors(before.actors, after.actors), ...passing.flatMap((cue): StageStep[] => (cue.kind === 'motion' ? [{ act: 'move', motion: cue.motion }] : []))];
}

function planBackdrop({ backdrop: before }: Seen, { backdrop: after }: Seen): StageStep[] {
  if (before?.id !== after?.id) return [{ act: 'change', id: after?.id, values: after?.values ?? {} }];
  if (!after || same(before?.values ?? {}, after.values)) return [];
  return [{ act: 'revalue', id: after.id, values: after.values }];
}

function planActors(before: readonly Actor[], after: readonly Actor[]): StageStep[] {
  const exits = before.filter(({ id }) => !after.some((actor) => actor.id === id)).map(({ id }): StageStep => ({ act: 'exit', id }));
  const others = after.flatMap((actor): StageStep[] => {
    const was = before.find(({ id }) => id === actor.id);
    if (!was) return [{ act: 'enter', actor }];
    return was.pose === actor.pose && was.at === actor.at ? [] : [{ act: 'repose', actor }];
  });
  return [...exits, ...others];
}

function same(a: Values, b: Values): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
