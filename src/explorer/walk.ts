import { Narrator, type Script } from '../script/narrator.ts';
import type { Problem } from '../script/problem.ts';
import { allCues, type Choice, type Decision, findCue, type Turn } from '../script/turn.ts';
import { countWords, plainWords } from '../script/words.ts';

/** One walk from the start to an end. */
export interface Walk {
  readonly decisions: readonly Decision[];
  readonly ending: string | undefined;
  readonly endingParts: string;
  /** Words read: every line, and the choices taken. */
  readonly words: number;
  /** Words read in each act, by its number. */
  readonly wordsByAct: ReadonlyMap<number, number>;
  /** Words between one choice and the next, in order. */
  readonly stretches: readonly number[];
  readonly offered: ReadonlySet<string>;
  readonly knots: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The name under which a choice is counted. */
export function nameOf({ knot, id }: Decision): string {
  return `${knot} ${id}`;
}

/** Walks the script once. `pick` is given what is offered and says which to take. */
export function walkOnce(script: Script, seed: string, pick: (choices: readonly Choice[]) => Choice): Walk {
  const problems: Problem[] = [];
  const narrator = new Narrator(script, seed, (problem) => problems.push(problem));
  const decisions: Decision[] = [];
  const offered = new Set<string>();
  const knots = new Set<string>();
  const claims = new Set<string>();
  const stretches: number[] = [];
  const wordsByAct = new Map<number, number>();
  let words = 0;
  let act = 0;
  let ending: string | undefined;
  let endingParts = '';
  for (let turn: Turn = narrator.turn; ; ) {
    act = findCue(turn.lines, 'act')?.number ?? act;
    const read = turn.lines.reduce((sum, line) => sum + countWords(plainWords(line.text)), 0);
    words += read;
    stretches.push(read);
    wordsByAct.set(act, (wordsByAct.get(act) ?? 0) + read);
    knots.add(turn.knot);
    for (const { id } of allCues(turn.lines, 'claim')) claims.add(id);
    for (const choice of turn.choices) offered.add(nameOf(choice));
    const closing = findCue(turn.lines, 'ending');
    if (closing) {
      ending = closing.id;
      endingParts = turn.lines.filter(({ cues }) => cues.some((cue) => cue.kind === 'part')).map(({ text }) => text).join('\n');
    }
    if (turn.choices.length === 0) break;
    const choice = pick(turn.choices);
    const taken = countWords(plainWords(choice.text));
    words += taken;
    wordsByAct.set(act, (wordsByAct.get(act) ?? 0) + taken);
    decisions.push({ knot: choice.knot, id: choice.id });
    turn = narrator.choose(choice);
  }
  return { decisions, ending, endingParts, words, wordsByAct, stretches, offered, knots, claims, problems };
}
