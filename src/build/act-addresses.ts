import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import { findCue, type Choice } from '../script/turn.ts';
import type { Script } from '../script/narrator.ts';
import { toLink } from '../telling/link.ts';
import { Teller } from '../telling/teller.ts';

const PastSchema = v.object({
  seed: v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)),
  /** Ids of choices, taken wherever they are offered; elsewhere the first choice is. */
  prefer: v.array(v.string()),
});

/** The life that the links to single acts tell before them, looked over by somebody. */
export type VettedPast = v.InferOutput<typeof PastSchema>;

/** @throws {Problem} it is none. */
export function readPast(value: unknown, file?: string): VettedPast {
  const read = v.safeParse(PastSchema, value);
  if (read.success) return read.output;
  throw new Problem(`the vetted past, ${v.getDotPath(read.issues[0]) ?? 'it'}: ${read.issues[0].message}`, file === undefined ? {} : { file });
}

/** A telling has no more decisions than this; a script that goes in circles must not hold up a build. */
const LONGEST = 400;

/** The fragment of an address that opens the story at the beginning of each act, with the vetted past before it. */
export function actFragments(script: Script, { seed, prefer }: VettedPast): ReadonlyMap<number, string> {
  const wanted = new Set(prefer);
  const teller = new Teller(script, seed);
  const found = new Map<number, string>();
  for (let step = 0; step < LONGEST; step++) {
    const turn = teller.told.turns.at(-1)?.turn;
    const act = turn && findCue(turn.lines, 'act')?.number;
    if (act !== undefined && !found.has(act)) found.set(act, `#t=${toLink(teller.told)}`);
    const choice = turn && pick(turn.choices, wanted);
    if (!choice) break;
    teller.choose({ knot: choice.knot, id: choice.id });
  }
  return found;
}

function pick(choices: readonly Choice[], wanted: ReadonlySet<string>): Choice | undefined {
  return choices.find(({ id }) => wanted.has(id)) ?? choices[0];
}
