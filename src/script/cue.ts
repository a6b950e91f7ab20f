import type { Tag } from './parse-tag.ts';
import type { MOTIONS, OFFICIAL, PARTS, PLACES_ON_STAGE } from './tag-kinds.ts';

export type Official = (typeof OFFICIAL)[number];
export type MotionKind = (typeof MOTIONS)[number];
export type PartName = (typeof PARTS)[number];
export type PlaceOnStage = (typeof PLACES_ON_STAGE)[number];

/** What a backdrop's layers may ask for: `time=night`, `ledge=6`. */
export type Values = Readonly<Record<string, string>>;

/** A cue that stays in the tableau until another replaces it. */
export type LastingCue =
  | { readonly kind: 'backdrop'; readonly id: string; readonly values: Values }
  | { readonly kind: 'actor'; readonly id: string; readonly pose: string; readonly at: PlaceOnStage }
  | { readonly kind: 'leave'; readonly id: string }
  | { readonly kind: 'music'; readonly id: string }
  | { readonly kind: 'ambience'; readonly id: string };

/** A cue that happens once and is never replayed. */
export type PassingCue = { readonly kind: 'sound'; readonly id: string } | { readonly kind: 'motion'; readonly motion: MotionKind };

/** A cue that places a line, or keeps something of it for the record. */
export type MarkCue =
  | { readonly kind: 'act'; readonly number: number; readonly title: string }
  | { readonly kind: 'scene'; readonly id: string }
  | { readonly kind: 'place'; readonly words: string }
  | { readonly kind: 'crossroads'; readonly id: string }
  | { readonly kind: 'main' }
  | { readonly kind: 'assembly'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'file'; readonly date: string; readonly words: string }
  | { readonly kind: 'fate'; readonly person: string; readonly year: string; readonly how: string }
  | { readonly kind: 'dossier' }
  | { readonly kind: 'official'; readonly voice: Official; readonly label: string }
  | { readonly kind: 'hard'; readonly summary: string }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'ending'; readonly id: string }
  | { readonly kind: 'part'; readonly part: PartName };

export type Cue = LastingCue | PassingCue | MarkCue;

/** Turns a checked tag into its cue. Tags of the whole script (`title`, `author`) and of choices (`id`) are no cues: `undefined`. */
export function toCue({ kind, value, keys }: Tag): Cue | undefined {
  switch (kind) {
    case 'backdrop': return { kind, id: value, values: keys };
    case 'actor': return { kind, id: value, pose: keys.pose ?? 'plain', at: (keys.at ?? 'left') as PlaceOnStage };
    case 'leave': case 'music': case 'ambience': case 'sound': case 'scene':
    case 'crossroads': case 'assembly': case 'claim': case 'page': case 'ending': return { kind, id: value };
    case 'motion': return { kind, motion: value as MotionKind };
    case 'act': return { kind, number: Number(value), title: keys.title ?? '' };
    case 'place': return { kind, words: value };
    case 'main': case 'dossier': return { kind };
    case 'file': {
      const [, date = '', words = value] = /^(\d\d\.\d\d\.\d{4})\s+([\s\S]*)$/.exec(value) ?? [];
      return { kind, date, words };
    }
    case 'fate': return { kind, person: value, year: keys.year ?? '', how: keys.how ?? '' };
    case 'official': return { kind, voice: value as Official, label: keys.label ?? '' };
    case 'hard': return { kind, summary: value };
    case 'part': return { kind, part: value as PartName };
    case 'title': case 'author': case 'id': return undefined;
    default: return kind satisfies never;
  }
}
