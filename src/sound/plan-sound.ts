import type { PassingCue } from '../script/cue.ts';
import type { Tableau } from '../telling/tableau.ts';

/** What the mixer is to do next. */
export type SoundStep =
  | { readonly act: 'stop' | 'start'; readonly bus: 'music' | 'ambience'; readonly id: string }
  | { readonly act: 'once'; readonly id: string };

type Heard = Pick<Tableau, 'music' | 'ambience'>;

/** The steps from one tableau to the next: what is heard already goes on untouched, and what stops is said before what starts. */
export function planSound(before: Heard, after: Heard, passing: readonly PassingCue[]): SoundStep[] {
  return [...planBus('music', before.music, after.music), ...planBus('ambience', before.ambience, after.ambience),
    ...passing.flatMap((cue): SoundStep[] => (cue.kind === 'sound' ? [{ act: 'once', id: cue.id }] : []))];
}

function planBus(bus: 'music' | 'ambience', before: string | undefined, after: string | undefined): SoundStep[] {
  if (before === after) return [];
  return [
    ...(before === undefined ? [] : [{ act: 'stop', bus, id: before } as const]),
    ...(after === undefined ? [] : [{ act: 'start', bus, id: after } as const]),
  ];
}
