import type { Cue } from '../script/cue.ts';
import type { Narrator } from '../script/narrator.ts';
import { allCues, type Choice, type Decision, findCue, type Turn } from '../script/turn.ts';
import type { Stop } from '../telling/memory.ts';
import { tellTurn, type ToldTurn } from '../telling/told.ts';
import { nameOf } from './walk.ts';
import type { WordCounter } from './word-counter.ts';

/** One turn of a walk, with all that a writer may ask of it. */
export interface TracedTurn {
  /** The knots that its lines came from and that no earlier turn had, and its own. */
  readonly knots: readonly string[];
  readonly texts: readonly string[];
  readonly claims: readonly string[];
  /** What was shown and sounded, as `backdrops/night` or `actors/savka/warm`. */
  readonly assets: readonly string[];
  readonly offered: readonly string[];
  /** Variables that have another value than at the end of the turn before; in the first turn all of them. */
  readonly changes: readonly (readonly [name: string, value: string])[];
}

/** A walk from the start to an end, kept so that every place in it can be gone to again: `seed` and some of `decisions` lead there. */
export interface Trace {
  readonly seed: string;
  /** The number of the telling that it opened, and whether it went at random: only such walks give shares. */
  readonly telling: number;
  readonly random: boolean;
  readonly decisions: readonly Decision[];
  /** Turn number n stands after n decisions. */
  readonly turns: readonly TracedTurn[];
  readonly stops: readonly Stop[];
  readonly ending: string | undefined;
  readonly wordsByAct: ReadonlyMap<number, number>;
  readonly narrated: ReadonlyMap<number, ReadonlySet<string>>;
}

/** How to walk. `pick` is given what is offered, and after how many decisions. */
export interface Tracing {
  readonly narrator: Narrator;
  readonly seed: string;
  readonly telling: number;
  readonly random: boolean;
  /** Names of the variables to watch. */
  readonly variables: readonly string[];
  readonly counter: WordCounter;
  pick(choices: readonly Choice[], at: number): Choice;
}

/** Walks once, a turn at a time: who runs it may do other things between two turns. */
export function* traceWalk({ narrator, seed, telling, random, variables, counter, pick }: Tracing): Generator<undefined, Trace> {
  const decisions: Decision[] = [];
  const turns: TracedTurn[] = [];
  const stops: Stop[] = [];
  const values = new Map<string, string>();
  const wordsByAct = new Map<number, number>();
  const narrated = new Map<number, Set<string>>();
  let passed = 0;
  let told: ToldTurn | undefined;
  let ending: string | undefined;
  for (let turn: Turn = narrator.restart(seed); ; ) {
    told = tellTurn(told, turn);
    const act = told.whereabouts.act ?? 0;
    const voices = narrated.get(act) ?? new Set<string>();
    narrated.set(act, voices);
    for (const line of turn.lines) {
      wordsByAct.set(act, (wordsByAct.get(act) ?? 0) + counter.count(line.text));
      if (!findCue([line], 'official') && !findCue([line], 'part')) voices.add(line.text);
    }
    const knots = [...[...narrator.passed].slice(passed), turn.knot];
    passed = narrator.passed.size;
    const changes = variables.map((name) => [name, narrator.variable(name)] as const).filter(([name, value]) => values.get(name) !== value);
    for (const [name, value] of changes) values.set(name, value);
    turns.push({
      knots: [...new Set(knots)], changes,
      texts: turn.lines.map(({ text }) => text).filter(Boolean),
      claims: allCues(turn.lines, 'claim').map(({ id }) => id),
      assets: turn.lines.flatMap(({ cues }) => cues.flatMap(assetsOf)),
      offered: turn.choices.map(nameOf),
    });
    ending = findCue(turn.lines, 'ending')?.id ?? ending;
    if (turn.choices.length === 0) break;
    const choice = pick(turn.choices, decisions.length);
    const crossroads = findCue(turn.lines, 'crossroads')?.id;
    if (crossroads !== undefined) stops.push({ crossroads, at: decisions.length, whereabouts: told.whereabouts, offered: turn.choices, taken: choice });
    decisions.push({ knot: choice.knot, id: choice.id });
    yield;
    turn = narrator.choose(choice);
  }
  return { seed, telling, random, decisions, turns, stops, ending, wordsByAct, narrated };
}

/** The variables at the end of turn number `at`. */
export function valuesAt({ turns }: Trace, at: number): ReadonlyMap<string, string> {
  return new Map(turns.slice(0, at + 1).flatMap(({ changes }) => changes));
}

function assetsOf(cue: Cue): string[] {
  switch (cue.kind) {
    case 'backdrop': return [`backdrops/${cue.id}`];
    case 'actor': return [`actors/${cue.id}`, `actors/${cue.id}/${cue.pose}`];
    case 'music': case 'ambience': return [`${cue.kind}/${cue.id}`];
    case 'sound': return [`sounds/${cue.id}`];
    default: return [];
  }
}
