import type { Range, TellingFigures } from '../bench/answers.ts';
import { gradeOf } from '../explorer/readability.ts';
import type { Trace } from '../explorer/trace.ts';

/** Words a minute of a reader in a class: what the pages for teachers count with. */
export const READING_PACE = 190;

/** Each telling in figures, from its walks at random. */
export function figuresOf(traces: readonly Trace[], names: readonly string[]): TellingFigures[] {
  return names.map((name, telling) => {
    const own = traces.filter((trace) => trace.telling === telling);
    const acts = [...new Set(own.flatMap(({ wordsByAct }) => [...wordsByAct.keys()]))].filter((act) => act > 0).sort((a, b) => a - b);
    return {
      name, walks: own.length,
      words: rangeOf(own.map(({ wordsByAct }) => [...wordsByAct.values()].reduce((sum, words) => sum + words, 0))),
      decisions: rangeOf(own.map(({ decisions }) => decisions.length)),
      acts: acts.map((act) => ({
        act, words: rangeOf(own.flatMap(({ wordsByAct }) => wordsByAct.get(act) ?? [])),
        grade: Number(gradeOf(new Set(own.flatMap(({ narrated }) => [...(narrated.get(act) ?? [])]))).toFixed(1)),
      })),
    };
  });
}

function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}
