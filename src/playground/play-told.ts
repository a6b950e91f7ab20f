import { type Cue, toCue } from '../script/cue.ts';
import { parseTag } from '../script/parse-tag.ts';
import { Problem } from '../script/problem.ts';
import { PLACES_ON_STAGE } from '../script/tag-kinds.ts';
import type { Choice, Line } from '../script/turn.ts';
import { tellTurn, type Told } from '../telling/told.ts';
import type { PlayState } from './play-state.ts';

/** A told turn made of a state, and one sentence for each tag that cannot be read. */
export interface Played {
  readonly told: Told;
  readonly problems: readonly string[];
}

/** The tags that set the stage, as a writer would write them: `backdrop: night, ledge=6`. */
export function stageTags({ backdrop, values, actors, music, ambience }: PlayState): string[] {
  const keys = Object.entries(values).map(([name, value]) => `, ${name}=${value}`).join('');
  const people = PLACES_ON_STAGE.flatMap((place) => {
    const [id = '', pose = 'plain'] = (actors[place] ?? '').split('/');
    return id === '' ? [] : [`actor: ${id}, pose=${pose}, at=${place}`];
  });
  return [...(backdrop === '' ? [] : [`backdrop: ${backdrop}${keys}`]), ...people, ...(music === '' ? [] : [`music: ${music}`]), ...(ambience === '' ? [] : [`ambience: ${ambience}`])];
}

/** Tells one turn of a state: the stage is set on its first line, and the text follows as it would from a script. */
export function play(state: PlayState): Played {
  const problems: string[] = [];
  const cuesOf = (tags: readonly string[]) => tags.flatMap((tag): Cue[] => {
    try {
      return [toCue(parseTag(tag))].filter((cue): cue is Cue => cue !== undefined);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  const rows = state.text.split('\n').map((row) => row.trim()).filter(Boolean);
  const lines: Line[] = rows.filter((row) => !row.startsWith('*')).map((row) => {
    const [text = '', ...tags] = row.split(/(?<!\\)#/).map((part) => part.trim());
    return { text, cues: cuesOf(tags) };
  });
  const ends = lines.some(({ cues }) => cues.some(({ kind }) => kind === 'ending'));
  const choices = ends ? [] : rows.filter((row) => row.startsWith('*')).map((row, at): Choice => ({ knot: 'playground', id: `choice-${at + 1}`, text: row.replace(/^\*\s*|#.*$|[[\]]/g, '').trim() }));
  const turn = { knot: 'playground', lines: [{ text: '', cues: cuesOf(stageTags(state)) }, ...lines], choices };
  return { told: { telling: { script: '', seed: 'playground', decisions: [] }, turns: [tellTurn(undefined, turn)] }, problems };
}
