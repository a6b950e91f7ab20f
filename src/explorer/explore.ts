import { Narrator, type Script } from '../script/narrator.ts';
import type { Cue } from '../script/cue.ts';
import { Problem } from '../script/problem.ts';
import { type Choice, type Decision, findCue, type Line } from '../script/turn.ts';
import { randomFrom } from './random.ts';
import { anyOf, seek, tally } from './seek.ts';
import { nameOf, walkOnce, type Walk } from './walk.ts';
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

/** Walks `count` times at random and half as often seeking; what was offered on the way and never taken is then taken, each in a walk of its own. The same `seed` walks the same ways. */
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
  const missed = new Map<string, { readonly seed: string; readonly decisions: readonly Decision[] }>();
  const walkAs = (name: string, pick: (choices: readonly Choice[], at: number) => Choice) => {
    const walk = walkOnce(narrator, name, pick, { meet, counter });
    tally(taken, walk.decisions);
    for (const choice of walk.offered) if (!taken.has(choice) && !missed.has(choice)) missed.set(choice, { seed: name, decisions: walk.decisions });
    const before = walk.ending === undefined ? undefined : shortest.get(walk.ending);
    if (walk.ending !== undefined && (before === undefined || before.length > walk.decisions.length)) shortest.set(walk.ending, walk.decisions);
    return walk;
  };
  const chance = randomFrom(seed);
  const opened = (pick: (choices: readonly Choice[]) => Choice) => (choices: readonly Choice[], at: number) => choices.find(({ id }) => id === opening[at]) ?? pick(choices);
  const random = Array.from({ length: count }, (_, i) => walkAs(`${seed}-${i}`, opened((choices) => anyOf(choices, chance))));
  const seeking = Array.from({ length: Math.ceil(count / 2) }, (_, i) => walkAs(`${seed}-s${i}`, opened((choices) => seek(choices, taken, chance))));
  // The same way there, and then it.
  const late = [...missed].filter(([name]) => !taken.has(name)).map(([name, { seed: there, decisions }]) => walkAs(there, (choices, at) => {
    const before = decisions[at];
    return choices.find((choice) => nameOf(choice) === name) ?? choices.find((choice) => before && nameOf(choice) === nameOf(before)) ?? anyOf(choices, chance);
  }));
  return { random, seeking: [...seeking, ...late], taken, shortest, narration, problems };
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
