import type { Decision } from '../script/turn.ts';
import { countWords, plainWords } from '../script/words.ts';
import type { Exploration } from './explore.ts';
import type { Walk } from './walk.ts';

/** What the source says there is, to be held against what the walks found. */
export interface Expected {
  /** Choices by name (`knot id`), with file and line. */
  readonly choices: ReadonlyMap<string, string>;
  readonly knots: ReadonlyMap<string, string>;
  readonly endings: readonly string[];
  readonly claims: readonly string[];
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface EndingRow {
  readonly id: string;
  /** Share of the random walks that end here, 0 to 1. */
  readonly share: number;
  readonly decisions: readonly Decision[];
  /** How many different last pages the walks saw under this ending. */
  readonly versions: number;
}

/** The state of a script, as numbers and as lists of what is wrong. */
export interface StoryReport {
  readonly walks: number;
  readonly knots: number;
  readonly choices: number;
  readonly claims: number;
  readonly wordsPerPath: Spread;
  readonly wordsPerAct: Readonly<Record<number, Spread>>;
  readonly wordsPerScene: Readonly<Record<string, Spread>>;
  readonly wordsChosen: Spread;
  readonly decisionsPerPath: Spread;
  readonly wordsBetweenChoices: Spread & { readonly shareOver150: number };
  readonly endings: readonly EndingRow[];
  /** Choices that random walks take least often. */
  readonly rarest: readonly { readonly choice: string; readonly share: number }[];
  readonly unreachedChoices: readonly string[];
  readonly unreachedKnots: readonly string[];
  readonly unreachedEndings: readonly string[];
  readonly untouchedClaims: readonly string[];
  /** Walks that stopped without an ending, as their last decisions. */
  readonly looseEnds: readonly string[];
  readonly problems: readonly string[];
}

/** Whether anything is wrong that a build should stop for. */
export function isSound(report: StoryReport): boolean {
  return [report.unreachedChoices, report.unreachedKnots, report.unreachedEndings, report.untouchedClaims, report.looseEnds, report.problems].every((list) => list.length === 0);
}

/** Sums up an exploration. */
export function reportOn({ random, seeking, taken, shortest, problems }: Exploration, expected: Expected): StoryReport {
  const all = [...random, ...seeking];
  const reached = (pick: (walk: Walk) => Iterable<string>) => new Set(all.flatMap((walk) => [...pick(walk)]));
  const knots = reached((walk) => walk.knots);
  const claims = reached((walk) => walk.claims);
  const acts = [...new Set(random.flatMap((walk) => [...walk.wordsByAct.keys()]))].filter((act) => act > 0).sort((a, b) => a - b);
  const scenes = [...new Set(random.flatMap((walk) => [...walk.wordsByScene.keys()]))];
  const stretches = random.flatMap((walk) => walk.stretches);
  const missing = (names: Iterable<string>, found: ReadonlySet<string> | ReadonlyMap<string, unknown>, where: ReadonlyMap<string, string>) =>
    [...names].filter((name) => !found.has(name)).map((name) => `${name} (${where.get(name) ?? '?'})`);
  return {
    walks: all.length,
    knots: expected.knots.size,
    choices: expected.choices.size,
    claims: expected.claims.length,
    wordsPerPath: spread(random.map((walk) => walk.words)),
    wordsPerAct: Object.fromEntries(acts.map((act) => [act, spread(random.flatMap((walk) => walk.wordsByAct.get(act) ?? []))])),
    wordsPerScene: Object.fromEntries(scenes.map((scene) => [scene, spread(random.flatMap((walk) => walk.wordsByScene.get(scene) ?? []))])),
    wordsChosen: spread(random.map((walk) => walk.wordsChosen)),
    decisionsPerPath: spread(random.map((walk) => walk.decisions.length)),
    wordsBetweenChoices: { ...spread(stretches), shareOver150: stretches.filter((words) => words > 150).length / Math.max(1, stretches.length) },
    endings: [...new Set([...expected.endings, ...shortest.keys()])].map((id) => ({
      id,
      share: random.filter((walk) => walk.ending === id).length / Math.max(1, random.length),
      decisions: shortest.get(id) ?? [],
      versions: new Set(all.filter((walk) => walk.ending === id).map((walk) => walk.endingParts)).size,
    })),
    rarest: [...expected.choices.keys()].map((choice) => ({ choice, share: random.filter((walk) => walk.decisions.some(({ knot, id }) => `${knot} ${id}` === choice)).length / Math.max(1, random.length) }))
      .sort((a, b) => a.share - b.share).slice(0, 6),
    unreachedChoices: missing(expected.choices.keys(), taken, expected.choices),
    unreachedKnots: missing(expected.knots.keys(), knots, expected.knots),
    unreachedEndings: expected.endings.filter((id) => !shortest.has(id)),
    untouchedClaims: expected.claims.filter((id) => !claims.has(id)),
    // A story that names no endings may simply end.
    looseEnds: expected.endings.length === 0 ? [] : [...new Set(all.filter((walk) => walk.ending === undefined).map((walk) => `…${walk.decisions.slice(-3).map(({ knot, id }) => `${knot} ${id}`).join(' > ')}`))].slice(0, 20),
    problems: [...new Set(problems.map(({ located }) => located))],
  };
}

/** Words of prose in Ink lines: what a reader could read, without logic, tags and diverts. */
export function wordsOfSource(text: string): number {
  return text.split('\n').reduce((sum, raw) => {
    if (/^\s*(?:VAR|LIST|CONST|INCLUDE|EXTERNAL|TODO|~|={1,})/.test(raw)) return sum;
    const words = raw.replace(/(?<!\\)#.*$/, '').replace(/->\s*[\w.]+/g, ' ').replace(/^\s*[*+\-\s]+(\([\w]+\))?/, '').replace(/\{[^{}|:]*:/g, ' ').replace(/\{[^{}:|]*\}/g, ' ').replace(/[{}|[\]]/g, ' ');
    return sum + countWords(plainWords(words));
  }, 0);
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}
