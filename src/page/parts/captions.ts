import type { Catalogue } from '../../archive/catalogue.ts';
import type { PassingCue } from '../../script/cue.ts';
import { allCues, type Turn } from '../../script/turn.ts';
import type { Tableau } from '../../telling/tableau.ts';

/** What a reader without sound is told: the sounds of this turn, and a room or a music that has changed. */
export function captionsFor(before: Tableau | undefined, after: Tableau, passing: readonly PassingCue[], { sounds, ambience, music }: Catalogue): readonly string[] {
  const heard = passing.filter((cue) => cue.kind === 'sound').map(({ id }) => sounds[id]?.caption);
  const room = after.ambience !== undefined && after.ambience !== before?.ambience ? ambience[after.ambience]?.caption : undefined;
  const piece = after.music !== undefined && after.music !== before?.music ? music[after.music]?.caption : undefined;
  return [...new Set([room, piece, ...heard].filter((caption) => caption !== undefined))];
}

/** The cues of a turn that happen once, in order. */
export function passingOf({ lines }: Turn): readonly PassingCue[] {
  return lines.flatMap((line) => [...allCues([line], 'sound'), ...allCues([line], 'motion')]);
}
