/** Every tag that the story may carry: the one table that the parser, the build's checks and the author's table (story/TAGS.md) share. */

/** How a tag behaves: `lasting` is part of the tableau, `passing` happens once, `mark` places a line or keeps something of it. */
export type TagGroup = 'lasting' | 'passing' | 'mark' | 'choice';

/** What stands after the colon. `words` are kept whole; `none` is a bare mark. */
export type ValueRule = 'id' | 'words' | 'number' | 'none' | readonly string[];

export interface TagKind {
  readonly group: TagGroup;
  readonly value: ValueRule;
  /** Names allowed in `key=value`, each with its allowed values or `any`; `'any'` admits every name. */
  readonly keys: 'any' | Readonly<Record<string, 'any' | readonly string[]>>;
}

export const OFFICIAL = ['newspaper', 'form', 'resolution', 'list', 'notice', 'board'] as const;
export const MOTIONS = ['shake', 'drop', 'lamp-out', 'page-turn', 'years'] as const;
export const PLACES_ON_STAGE = ['left', 'middle', 'right'] as const;
export const PARTS = [
  'masthead', 'headline', 'deck', 'lead', 'caption', 'item', 'box', 'honour', 'notice', 'lived',
  'document', 'printed', 'filed', 'remembers', 'frame',
] as const;

export const TAG_KINDS = {
  backdrop: { group: 'lasting', value: 'id', keys: 'any' },
  actor: { group: 'lasting', value: 'id', keys: { pose: 'any', at: PLACES_ON_STAGE } },
  leave: { group: 'lasting', value: 'id', keys: {} },
  music: { group: 'lasting', value: 'id', keys: {} },
  ambience: { group: 'lasting', value: 'id', keys: {} },

  sound: { group: 'passing', value: 'id', keys: {} },
  motion: { group: 'passing', value: MOTIONS, keys: {} },

  act: { group: 'mark', value: 'number', keys: { title: 'any' } },
  scene: { group: 'mark', value: 'id', keys: {} },
  place: { group: 'mark', value: 'words', keys: {} },
  crossroads: { group: 'mark', value: 'id', keys: {} },
  main: { group: 'mark', value: 'none', keys: {} },
  assembly: { group: 'mark', value: 'id', keys: {} },
  claim: { group: 'mark', value: 'id', keys: {} },
  file: { group: 'mark', value: 'words', keys: {} },
  fate: { group: 'mark', value: 'id', keys: { year: 'any', how: 'any' } },
  dossier: { group: 'mark', value: 'none', keys: {} },
  official: { group: 'mark', value: OFFICIAL, keys: { label: 'any' } },
  hard: { group: 'mark', value: 'words', keys: {} },
  page: { group: 'mark', value: 'id', keys: {} },
  ending: { group: 'mark', value: 'id', keys: {} },
  part: { group: 'mark', value: PARTS, keys: {} },
  title: { group: 'mark', value: 'words', keys: {} },
  author: { group: 'mark', value: 'words', keys: {} },

  id: { group: 'choice', value: 'id', keys: {} },
} as const satisfies Readonly<Record<string, TagKind>>;

export type TagKindName = keyof typeof TAG_KINDS;
