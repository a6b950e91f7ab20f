import type { Narrator } from '../script/narrator.ts';
import { allCues, findCue, type Turn } from '../script/turn.ts';
import { randomFrom } from './random.ts';
import { seek, tally } from './seek.ts';

/** A crossroads as walks found it: in which act and place, what was offered there and in which words, and which crossroads came next. */
export interface Surveyed {
  readonly act: number;
  readonly actTitle: string;
  readonly place: string;
  /** Words by option: those of the last opening's telling, where it offers them. */
  readonly options: ReadonlyMap<string, string>;
  readonly next: ReadonlySet<string>;
}

/**
 * Walks a story `count` times and notes every crossroads that it meets, by id. Each walk takes what was taken least, two times in three, so that a few
 * dozen find nearly everything; the same `seed` walks the same ways. `openings` lists the first choices of each telling that the story offers.
 */
export function survey(narrator: Narrator, count: number, seed: number, openings: readonly (readonly string[])[] = []): Map<string, Surveyed> {
  const found = new Map<string, { act: number; actTitle: string; place: string; options: Map<string, string>; next: Set<string> }>();
  const taken = new Map<string, number>();
  const chance = randomFrom(seed);
  for (let walk = 0; walk < count; walk++) {
    const opening = openings[walk % Math.max(1, openings.length)] ?? [];
    const isLast = opening === openings.at(-1);
    let act = 0;
    let [actTitle, place] = ['', ''];
    let last: string | undefined;
    let turn: Turn = narrator.restart(`${seed}-${walk}`);
    for (let at = 0; turn.choices.length > 0; at++) {
      const opens = findCue(turn.lines, 'act');
      act = opens?.number ?? act;
      actTitle = opens?.title ?? actTitle;
      place = allCues(turn.lines, 'place').at(-1)?.words ?? place;
      const here = findCue(turn.lines, 'crossroads')?.id;
      if (here !== undefined) {
        const row = found.get(here) ?? { act, actTitle, place, options: new Map(), next: new Set() };
        found.set(here, row);
        for (const { id, text } of turn.choices) if (isLast || !row.options.has(id)) row.options.set(id, text);
        if (last !== undefined && last !== here) found.get(last)?.next.add(here);
        last = here;
      }
      const choice = turn.choices.find(({ id }) => id === opening[at]) ?? seek(turn.choices, taken, chance);
      tally(taken, [choice]);
      turn = narrator.choose(choice);
    }
  }
  return found;
}
