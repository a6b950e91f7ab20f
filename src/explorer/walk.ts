import type { Narrator } from '../script/narrator.ts';
import { allCues, type Choice, type Decision, findCue, type Line, type Turn } from '../script/turn.ts';
import { WordCounter } from './word-counter.ts';

/** One walk from the start to an end. */
export interface Walk {
  readonly decisions: readonly Decision[];
  readonly ending: string | undefined;
  readonly endingParts: string;
  /** Words of prose read: every line, front pages and the last page too, but not the choices. */
  readonly words: number;
  readonly wordsByAct: ReadonlyMap<number, number>;
  readonly wordsByScene: ReadonlyMap<string, number>;
  /** Words of the choices taken. */
  readonly wordsChosen: number;
  /** Words between one choice and the next, in order. */
  readonly stretches: readonly number[];
  readonly offered: ReadonlySet<string>;
  readonly knots: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** The name under which a choice is counted. */
export function nameOf({ knot, id }: Decision): string {
  return `${knot} ${id}`;
}

/** What may watch a walk. */
export interface Watch {
  /** Is shown each line, with the knot of its turn and the act that it stands in (0: before the first). */
  meet?(line: Line, knot: string, act: number): void;
  readonly counter?: WordCounter;
}

/** Walks the script once, from its start. `pick` is given what is offered, and after how many decisions, and says which to take. */
export function walkOnce(narrator: Narrator, seed: string, pick: (choices: readonly Choice[], at: number) => Choice, { meet, counter = new WordCounter() }: Watch = {}): Walk {
  const decisions: Decision[] = [];
  const offered = new Set<string>();
  const knots = new Set<string>();
  const claims = new Set<string>();
  const stretches: number[] = [];
  const wordsByAct = new Map<number, number>();
  const wordsByScene = new Map<string, number>();
  let act = 0;
  let scene = '';
  let wordsChosen = 0;
  let ending: string | undefined;
  let endingParts = '';
  for (let turn: Turn = narrator.restart(seed); ; ) {
    let stretch = 0;
    for (const line of turn.lines) {
      act = findCue([line], 'act')?.number ?? act;
      scene = findCue([line], 'scene')?.id ?? scene;
      meet?.(line, turn.knot, act);
      const words = counter.count(line.text);
      stretch += words;
      wordsByAct.set(act, (wordsByAct.get(act) ?? 0) + words);
      wordsByScene.set(scene, (wordsByScene.get(scene) ?? 0) + words);
    }
    stretches.push(stretch);
    for (const knot of narrator.passed) knots.add(knot);
    knots.add(turn.knot);
    for (const { id } of allCues(turn.lines, 'claim')) claims.add(id);
    for (const choice of turn.choices) offered.add(nameOf(choice));
    const closing = findCue(turn.lines, 'ending');
    if (closing) {
      ending = closing.id;
      endingParts = turn.lines.filter(({ cues }) => cues.some((cue) => cue.kind === 'part')).map(({ text }) => text).join('\n');
    }
    if (turn.choices.length === 0) break;
    const choice = pick(turn.choices, decisions.length);
    wordsChosen += counter.count(choice.text);
    decisions.push({ knot: choice.knot, id: choice.id });
    turn = narrator.choose(choice);
  }
  const words = stretches.reduce((sum, count) => sum + count, 0);
  return { decisions, ending, endingParts, words, wordsByAct, wordsByScene, wordsChosen, stretches, offered, knots, claims };
}
