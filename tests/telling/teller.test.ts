import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Teller } from '../../src/telling/teller.ts';
import { hasEnded, standing } from '../../src/telling/told.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const script = compile(SMALL_STORY);
const row = { knot: 'landing', id: 'row' };
const wait = { knot: 'landing', id: 'wait' };
const fold = { knot: 'paper', id: 'fold' };

describe('a telling', () => {
  it('is a seed and the decisions, and everything follows from it', () => {
    const teller = new Teller(script, 'seed');
    teller.choose(row);
    const told = teller.choose(fold);
    expect(told.telling).toEqual({ script: script.hash, seed: 'seed', decisions: [row, fold] });
    expect(new Teller(script, 'other').tell(told.telling).told).toEqual(told);
    expect(hasEnded(told)).toBe(true);
  });

  it('knows where it stands', () => {
    const told = new Teller(script, 'seed').told;
    expect(standing(told).whereabouts).toEqual({ act: 1, actTitle: 'The Ferry', scene: 'landing', place: 'The landing, 6 am' });
  });

  it('never changes in place', () => {
    const teller = new Teller(script, 'seed');
    const before = teller.told;
    const copy = structuredClone(before);
    teller.choose(row);
    expect(before).toEqual(copy);
  });

  it('can be taken back, decision by decision, and stands still at its start', () => {
    const teller = new Teller(script, 'seed');
    const start = teller.told;
    const once = teller.choose(row);
    teller.choose(fold);
    expect(teller.undo()).toEqual(once);
    expect(teller.undo()).toEqual(start);
    expect(teller.undo()).toEqual(start);
  });

  it('goes on another way after going back', () => {
    const teller = new Teller(script, 'seed');
    teller.choose(row);
    teller.goBack(0);
    expect(standing(teller.choose(wait)).record.file).toEqual([]);
  });

  it('that went back is what it would be had it gone no further, at any decision', () => {
    const teller = new Teller(script, 'seed');
    teller.choose(row);
    const { telling } = teller.choose(fold);
    for (const count of [0, 1, 2]) {
      teller.tell(telling);
      expect(teller.goBack(count)).toEqual(new Teller(script, 'seed').tell({ ...telling, decisions: telling.decisions.slice(0, count) }).told);
    }
  });

  it('that was told ahead is the one that is chosen, and goes on from there as any other', () => {
    const [teller, plain] = [new Teller(script, 'seed'), new Teller(script, 'seed')];
    const start = teller.told;
    const [ahead] = standing(start).turn.choices.map((choice) => teller.lookAhead(choice));
    expect(ahead?.telling.decisions).toEqual([row]);
    expect(teller.lookAhead(row)).toBe(ahead);
    expect(teller.told).toBe(start);
    expect(teller.choose(row)).toBe(ahead);
    expect(ahead).toEqual(plain.choose(row));
    expect(teller.choose(fold)).toEqual(plain.choose(fold));
    expect(teller.goBack(0)).toEqual(start);
    expect(teller.lookAhead(row)).toEqual(ahead);
    expect(teller.tell(plain.told.telling).told).toEqual(plain.told);
    expect(() => teller.lookAhead(row)).toThrow('"row" is not offered here');
  });

  it('cannot go back to a decision that was never made', () => {
    expect(() => new Teller(script, 'seed').goBack(1)).toThrow('no decision 2');
  });

  it('goes as far as a changed script still goes with it, and says what no longer fits', () => {
    const { told, unfit } = new Teller(script, 'seed').tell({ script: 'old', seed: 'seed', decisions: [row, { knot: 'paper', id: 'burn' }, fold] });
    expect(told.telling).toEqual({ script: script.hash, seed: 'seed', decisions: [row] });
    expect(unfit).toEqual({ knot: 'paper', id: 'burn' });
  });

  it('with any decisions at all is told without a crash and only as far as it fits', () => {
    const decision = fc.oneof(fc.constantFrom(row, wait, fold), fc.record({ knot: fc.string(), id: fc.string() }));
    fc.assert(fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
      const { told } = new Teller(script, 's').tell({ script: '', seed: 's', decisions });
      expect(told.turns).toHaveLength(told.telling.decisions.length + 1);
      expect(decisions.slice(0, told.telling.decisions.length)).toEqual(told.telling.decisions);
    }), { numRuns: 60 });
  });
});
