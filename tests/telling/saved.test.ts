import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/script/problem.ts';
import { readReached, readSaved } from '../../src/telling/saved.ts';

const good = { id: 't1', name: 'Telling 1', begun: 1, changed: 2, telling: { script: 'h', seed: 's', decisions: [{ knot: 'k', id: 'a' }] }, act: 1, place: 'x', ending: undefined };

describe('a saved telling', () => {
  it('is read back as it was written', () => expect(readSaved(structuredClone(good))).toEqual(good));

  it('that is damaged is a sentence for the player that names it', () => {
    expect(() => readSaved({ ...good, telling: { seed: 's' } })).toThrow('The saved telling “Telling 1” is damaged. It was set aside, and nothing else was touched.');
  });

  it('from anywhere is either read or a sentence, never a crash', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      for (const read of [readSaved, readReached]) {
        try {
          read(value);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }
    }), { numRuns: 2000 });
  });

  it('with more decisions than any story has is refused', () => {
    expect(() => readSaved({ ...good, telling: { ...good.telling, decisions: Array.from({ length: 3000 }, () => ({ knot: 'k', id: 'a' })) } })).toThrow(Problem);
  });
});
