import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';

/** One play-through: everything else (text, picture, sound, front pages, file, notes, ending) is computed from it. */
export interface Telling {
  /** Hash of the script that it was told with. */
  readonly script: string;
  /** Seeds Ink's dice. */
  readonly seed: string;
  readonly decisions: readonly Decision[];
}

const MOST_DECISIONS = 2000;
const Name = v.pipe(v.string(), v.maxLength(120));
const TellingSchema = v.object({
  script: Name,
  seed: Name,
  decisions: v.pipe(v.array(v.object({ knot: Name, id: Name })), v.maxLength(MOST_DECISIONS)),
});

export function newTelling(script: string, seed: string): Telling {
  return { script, seed, decisions: [] };
}

/** @throws {Problem} the value is no telling: damaged, or from elsewhere. */
export function readTelling(value: unknown): Telling {
  const read = v.safeParse(TellingSchema, value);
  if (!read.success) throw new Problem(`this is not a saved telling: ${read.issues[0].message}`);
  return read.output;
}
