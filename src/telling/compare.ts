import { diffArrays } from 'diff';
import { type Choice, findCue } from '../script/turn.ts';
import { type EndingPage, type FrontPage, proseOf } from './front-page.ts';
import type { Fate, FileLine } from './record.ts';
import { standing, type Told, type ToldTurn, type Whereabouts } from './told.ts';

/** Something of two lives, side by side: what one of them has not is absent. */
export interface Pair<T> {
  readonly left: T | undefined;
  readonly right: T | undefined;
}

/** A run of lines: common to both, or what each has in its place. */
export type Run<T> = { readonly both: readonly T[] } | { readonly left: readonly T[]; readonly right: readonly T[] };

/** A line of a scene: told, or the words of a choice that was taken. */
export interface SceneLine {
  readonly text: string;
  readonly chosen: boolean;
}

/** One scene that both lives passed through, and told differently. */
export interface ComparedScene {
  readonly scene: string;
  readonly whereabouts: Whereabouts;
  readonly runs: readonly Run<SceneLine>[];
}

/** Where two lives parted: the first turn that both stood at and left differently, or the last that they shared. */
export interface Parting extends Pair<Choice> {
  /** Before which decision, from 0. */
  readonly at: number;
  readonly whereabouts: Whereabouts;
}

/** A crossroads at which the two took different options, or that only one of them met. */
export interface Difference extends Pair<Choice> {
  readonly crossroads: string;
  readonly whereabouts: Whereabouts;
}

/** Two lives, side by side. */
export interface Comparison {
  /** Nothing when they are one and the same life. */
  readonly parting: Parting | undefined;
  readonly differences: readonly Difference[];
  readonly scenes: readonly ComparedScene[];
  /** Front pages that differ, by the page's id. */
  readonly pages: readonly ({ readonly id: string } & Pair<FrontPage>)[];
  readonly file: readonly Run<FileLine>[];
  readonly fates: readonly ({ readonly person: string } & Pair<Fate>)[];
  readonly endings: Pair<EndingPage>;
}

/** Lays two tellings side by side. */
export function compareLives(left: Told, right: Told): Comparison {
  const [a, b] = [standing(left).record, standing(right).record];
  return {
    parting: partingOf(left, right),
    differences: differencesOf(left, right),
    scenes: scenesOf(left, right),
    pages: pairsBy(a.frontPages, b.frontPages, ({ id }) => id).map(([id, pair]) => ({ id, ...pair })).filter((pair) => !isSame(pair)),
    file: runsOf(a.file, b.file, ({ date, words }) => `${date} ${words}`),
    fates: pairsBy(a.fates, b.fates, ({ person }) => person).map(([person, pair]) => ({ person, ...pair })),
    endings: { left: a.ending, right: b.ending },
  };
}

function partingOf(left: Told, right: Told): Parting | undefined {
  const [a, b] = [left.telling.decisions, right.telling.decisions];
  const at = a.findIndex(({ knot, id }, i) => b[i]?.knot !== knot || b[i]?.id !== id);
  const where = at < 0 ? (b.length > a.length ? a.length : -1) : at;
  const turn = left.turns[where];
  if (!turn) return undefined;
  return { at: where, whereabouts: turn.whereabouts, left: takenIn(turn), right: takenIn(right.turns[where]) };
}

function differencesOf(left: Told, right: Told): Difference[] {
  const crossings = (told: Told) => told.turns.flatMap((turn) => {
    const crossroads = findCue(turn.turn.lines, 'crossroads')?.id;
    const taken = takenIn(turn);
    return crossroads === undefined || taken === undefined ? [] : [{ crossroads, whereabouts: turn.whereabouts, taken }];
  });
  return pairsBy(crossings(left), crossings(right), ({ crossroads }) => crossroads).flatMap(([crossroads, pair]) => {
    const whereabouts = (pair.left ?? pair.right)?.whereabouts;
    if (!whereabouts || pair.left?.taken.id === pair.right?.taken.id) return [];
    return [{ crossroads, whereabouts, left: pair.left?.taken, right: pair.right?.taken }];
  });
}

function scenesOf(left: Told, right: Told): ComparedScene[] {
  return pairsBy(scenesIn(left), scenesIn(right), ({ scene }) => scene).flatMap(([scene, pair]) => {
    if (!pair.left || !pair.right) return [];
    const runs = runsOf(pair.left.lines, pair.right.lines, ({ text }) => text);
    return runs.every((run) => 'both' in run) ? [] : [{ scene, whereabouts: pair.left.whereabouts, runs }];
  });
}

/** The lines of each scene, in the order of the telling; front pages and last pages are compared by themselves. */
function scenesIn({ turns }: Told): { scene: string; whereabouts: Whereabouts; lines: SceneLine[] }[] {
  const scenes = new Map<string, { scene: string; whereabouts: Whereabouts; lines: SceneLine[] }>();
  for (const turn of turns) {
    const scene = turn.whereabouts.scene ?? '';
    const found = scenes.get(scene) ?? { scene, whereabouts: turn.whereabouts, lines: [] };
    scenes.set(scene, found);
    found.lines.push(...proseOf(turn.turn).filter(({ text }) => text !== '').map(({ text }) => ({ text, chosen: false })));
    const taken = takenIn(turn);
    if (taken) found.lines.push({ text: taken.text, chosen: true });
  }
  return [...scenes.values()];
}

/** Two lists as runs: what is common, and what stands in its place on either side. */
export function runsOf<T>(left: readonly T[], right: readonly T[], keyOf: (item: T) => string): Run<T>[] {
  const runs: Run<T>[] = [];
  const changes = diffArrays(left.map(keyOf), right.map(keyOf));
  let [l, r] = [0, 0];
  changes.forEach(({ added, removed, count }, i) => {
    const mine = left.slice(l, l + (added ? 0 : count));
    const theirs = right.slice(r, r + (removed ? 0 : count));
    l += mine.length;
    r += theirs.length;
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ both: mine });
    // The library tells of a replaced run as one removed and one added.
    else if (added && changes[i - 1]?.removed && last && 'left' in last) runs[runs.length - 1] = { left: last.left, right: theirs };
    else runs.push({ left: mine, right: theirs });
  });
  return runs;
}

/** Pairs the items of two lists by a key, in the order of both: what only the second has comes after what stood before it there. */
function pairsBy<T>(left: readonly T[], right: readonly T[], keyOf: (item: T) => string): [string, Pair<T>][] {
  const [a, b] = [left, right].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = runsOf([...(a?.keys() ?? [])], [...(b?.keys() ?? [])], (key) => key).flatMap((run) => ('both' in run ? run.both : [...run.left, ...run.right]));
  return [...new Set(keys)].map((key) => [key, { left: a?.get(key), right: b?.get(key) }]);
}

function isSame({ left, right }: Pair<FrontPage>): boolean {
  return JSON.stringify(left?.parts) === JSON.stringify(right?.parts);
}

function takenIn(turn: ToldTurn | undefined): Choice | undefined {
  return turn?.turn.choices.find(({ knot, id }) => knot === turn.decision?.knot && id === turn.decision.id);
}
