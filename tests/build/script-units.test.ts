import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/build/script-units.ts';

const INK = `VAR past = "row"
// A comment is not told.
=== yard ===
The yard is wet. # act: 1, title=The Yard # place: By the shaft, 9 pm # claim: yard
{past:
- "row":
    You know it. # file: 01.02.1935 Garkusha D. was seen.
- else:
    ~ past = "train"
}
    * {past == "row"} [Say: ring it. # id: ring]
        She rings. # part: headline
    + (waited) [Wait. # id: wait] -> yard.shed
- {past: -> shed}
= shed
The yard is wet.
The yard is wet. # fate: savka, year=1938, how=killed by a roof
-> END`;

describe('what a script has to translate', () => {
  const units = unitsOf(INK);

  it('is every line, choice and tag that a player reads, and nothing else', () => {
    expect(units.map(({ kind, text }) => [kind, text])).toEqual([
      ['line', 'The yard is wet.'], ['act', 'The Yard'], ['place', 'By the shaft, 9 pm'], ['line', 'You know it.'], ['file', 'Garkusha D. was seen.'],
      ['choice', 'Say: ring it.'], ['line', 'She rings.'], ['choice', 'Wait.'], ['line', 'The yard is wet.'], ['line', 'The yard is wet.'], ['fate', 'killed by a roof'],
    ]);
  });

  it('stands where its columns say', () => {
    const lines = INK.split('\n');
    expect(units.every(({ line, from, to, text }) => lines[line - 1]?.slice(from, to) === text)).toBe(true);
  });

  it('has an id that is its own, and that a line put before it leaves alone', () => {
    const ids = units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('yard.choice-ring');
    expect(ids.filter((id) => id.startsWith('yard.shed.line-')).at(-1)).toMatch(/-2$/);
    const later = unitsOf(INK.replace('The yard is wet. # act', 'Something new.\nThe yard is wet. # act')).map(({ id }) => id);
    expect(ids.filter((id) => !later.includes(id))).toEqual([]);
  });

  it('knows its act and its marks', () => {
    expect(units.map(({ act }) => act)).toEqual(units.map(() => 1));
    expect(units.find(({ text }) => text === 'She rings.')?.marks).toEqual(['part: headline']);
  });
});
