import { Narrator, type Script } from '../script/narrator.ts';
import type { Cue } from '../script/cue.ts';
import { Problem } from '../script/problem.ts';
import { type Choice, type Decision, findCue, type Line } from '../script/turn.ts';
import { randomFrom } from './random.ts';
import { nameOf, type Walk, walkOnce } from './walk.ts';
import { WordCounter } from './word-counter.ts';

/** What many walks found. `random` walks pick evenly and so give shares; the `seeking` ones prefer what was taken least, and so find what is rare. */
export interface Exploration {
  readonly random: readonly Walk[];
  readonly seeking: readonly Walk[];
  /** How often each choice was taken, by name, in all walks. */
  readonly taken: ReadonlyMap<string, number>;
  /** The shortest walk found to each ending. */
  readonly shortest: ReadonlyMap<string, readonly Decision[]>;
  /** By act, the lines that the story tells in its own voice: no official speech, no parts of pages. */
  readonly narration: ReadonlyMap<number, ReadonlySet<string>>;
  /** Tags that could not be read on the way. */
  readonly problems: readonly Problem[];
}

/** How to walk. */
export interface Way {
  /** Says in a sentence what is wrong with a cue that was met, if anything is: tags with logic are only known here. */
  inspect?(cue: Cue): string | undefined;
  /** Ids of the first choices that every walk takes: which telling of the story this is. */
  readonly opening?: readonly string[];
}

/** Walks `count` times at random and half as often seeking. The same `seed` walks the same ways. */
export function explore(script: Script, count: number, seed: number, { inspect, opening = [] }: Way = {}): Exploration {
  const problems: Problem[] = [];
  const narrator = new Narrator(script, String(seed), (problem) => problems.push(problem));
  const taken = new Map<string, number>();
  const shortest = new Map<string, readonly Decision[]>();
  const counter = new WordCounter();
  const met = new Set<string>();
  const narration = new Map<number, Set<string>>();
  const meet = (line: Line, knot: string, act: number) => {
    const told = narration.get(act) ?? new Set<string>();
    narration.set(act, told);
    if (!findCue([line], 'official') && !findCue([line], 'part')) told.add(line.text);
    for (const cue of inspect ? line.cues : []) {
      const wrong = inspect?.(cue);
      if (wrong === undefined || met.has(wrong)) continue;
      met.add(wrong);
      problems.push(new Problem(wrong, { knot }));
    }
  };
  const note = (walk: Walk) => {
    for (const decision of walk.decisions) taken.set(nameOf(decision), (taken.get(nameOf(decision)) ?? 0) + 1);
    const before = walk.ending === undefined ? undefined : shortest.get(walk.ending);
    if (walk.ending !== undefined && (before === undefined || before.length > walk.decisions.length)) shortest.set(walk.ending, walk.decisions);
    return walk;
  };
  const chance = randomFrom(seed);
  const anyOf = (choices: readonly Choice[]) => choices[Math.floor(chance() * choices.length)] as Choice;
  const rarestOf = (choices: readonly Choice[]) => {
    // One time in three any choice at all: a greedy walk alone would never see what only a chain of common choices opens.
    if (chance() < 1 / 3) return anyOf(choices);
    const least = Math.min(...choices.map((choice) => taken.get(nameOf(choice)) ?? 0));
    return anyOf(choices.filter((choice) => (taken.get(nameOf(choice)) ?? 0) === least));
  };
  const opened = (pick: (choices: readonly Choice[]) => Choice) => (choices: readonly Choice[], at: number) => choices.find(({ id }) => id === opening[at]) ?? pick(choices);
  const watch = { meet, counter };
  const random = Array.from({ length: count }, (_, i) => note(walkOnce(narrator, `${seed}-${i}`, opened(anyOf), watch)));
  const seeking = Array.from({ length: Math.ceil(count / 2) }, (_, i) => note(walkOnce(narrator, `${seed}-s${i}`, opened(rarestOf), watch)));
  return { random, seeking, taken, shortest, narration, problems };
}

/** What two explorations of one script found together; shares stay those of the first. */
export function together(first: Exploration, second: Exploration): Exploration {
  const taken = new Map(first.taken);
  for (const [name, count] of second.taken) taken.set(name, (taken.get(name) ?? 0) + count);
  return {
    ...first,
    seeking: [...first.seeking, ...second.random, ...second.seeking],
    taken,
    shortest: new Map([...second.shortest, ...first.shortest]),
    problems: [...first.problems, ...second.problems],
  };
}
