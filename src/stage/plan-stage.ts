import type { PassingCue, MotionKind, Values } from '../script/cue.ts';
import type { CurtainKind } from './curtain.ts';
import type { Actor, Tableau } from '../telling/tableau.ts';

/** What the stage is to do next, in order. */
export type StageStep =
  | { readonly act: 'change'; readonly id: string | undefined; readonly values: Values; readonly behind: CurtainKind }
  | { readonly act: 'revalue'; readonly id: string; readonly values: Values }
  | { readonly act: 'enter' | 'repose'; readonly actor: Actor }
  | { readonly act: 'exit'; readonly id: string }
  | { readonly act: 'move'; readonly motion: MotionKind };

/** The motions that are a way from one picture to the next, and what it changes behind. */
export const CURTAIN_OF = { 'page-turn': 'page', years: 'paper' } as const satisfies Partial<Record<MotionKind, CurtainKind>>;

type Seen = Pick<Tableau, 'backdrop' | 'actors'>;

/** The steps from one tableau to the next: a new backdrop, new values of the same one, people who go, come or change, and passing motions last. */
export function planStage(before: Seen, after: Seen, passing: readonly PassingCue[]): StageStep[] {
  const motions = passing.flatMap((cue) => (cue.kind === 'motion' ? [cue.motion] : []));
  const way = motions.find(isWay);
  const backdrop = planBackdrop(before, after, way === undefined ? 'coal' : CURTAIN_OF[way]);
  // A way that the new backdrop takes is done; without a new one the picture is covered once and stands again.
  const changes = backdrop.some(({ act }) => act === 'change');
  return [...backdrop, ...planActors(before.actors, after.actors), ...motions.filter((motion) => !(changes && isWay(motion))).map((motion): StageStep => ({ act: 'move', motion }))];
}

function isWay(motion: MotionKind): motion is keyof typeof CURTAIN_OF {
  return motion in CURTAIN_OF;
}

function planBackdrop({ backdrop: before }: Seen, { backdrop: after }: Seen, behind: CurtainKind): StageStep[] {
  if (before?.id !== after?.id) return [{ act: 'change', id: after?.id, values: after?.values ?? {}, behind }];
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
