import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/script/problem.ts';
import { newIn, readBundle, toBundle } from '../../src/telling/bundle.ts';

const telling = (id: string, changed: number) => ({
  id, name: `Telling ${id}`, begun: 1, changed, act: 2, place: 'The cage', ending: undefined,
  telling: { script: 'abc', seed: 's', decisions: [{ knot: 'one', id: 'go' }] },
});
const reached = (ending: string) => ({ ending, tellingId: 'a', reached: 5 });
const kept = { tellings: [telling('a', 10), telling('b', 20)], endings: [reached('roof')] };

describe('everything in one file', () => {
  it('comes back as it was', () => {
    expect(readBundle(toBundle('The Ferry', kept), 'The Ferry')).toEqual({ ...kept, leftOut: 0 });
  });

  it('of another story, or of none, is refused with a sentence', () => {
    expect(() => readBundle(toBundle('The Ferry', kept), 'The Mine')).toThrow(/another story, “The Ferry”/);
    for (const text of ['', '[]', '{}', 'null', '{"format":"kept tellings","version":2}', '<html>']) expect(() => readBundle(text, 'The Ferry')).toThrow(/not a file of kept tellings/);
  });

  it('leaves out what is damaged, counts it, and keeps the rest', () => {
    const text = JSON.stringify({ ...JSON.parse(toBundle('The Ferry', kept)), tellings: [telling('a', 10), { id: '<b>' }, 7] });
    expect(readBundle(text, 'The Ferry')).toMatchObject({ tellings: [{ id: 'a' }], leftOut: 2 });
  });

  it('never puts an older telling over a newer one', () => {
    const bundle = { tellings: [telling('a', 5), telling('b', 30), telling('c', 1)], endings: [reached('roof'), reached('poster')], leftOut: 0 };
    const found = newIn(bundle, kept);
    expect(found.tellings.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(found.endings.map(({ ending }) => ending)).toEqual(['poster']);
  });

  it('made up ten thousand times is read or refused, and nothing else happens', () => {
    const row = fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), name: fc.jsonValue(), begun: fc.jsonValue(), changed: fc.jsonValue(), place: fc.jsonValue(), telling: fc.jsonValue() }));
    const text = fc.oneof(fc.string(), fc.json(), fc.record({ format: fc.constant('kept tellings'), version: fc.constant(1), story: fc.constant('S'), tellings: fc.array(row, { maxLength: 3 }), endings: fc.array(row, { maxLength: 3 }) }).map((value) => JSON.stringify(value)));
    fc.assert(fc.property(text, (made) => {
      try {
        const { tellings } = readBundle(made, 'S');
        for (const { telling: one } of tellings) expect(Array.isArray(one.decisions)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }), { numRuns: 10_000 });
  }, 60_000);
});
