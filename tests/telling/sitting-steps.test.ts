import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { openSitting, type Sitting, SoundSitting } from '../../src/telling/sitting.ts';
import { allHands, back, contenders, countAgain, enter, isDone, level, next, resultOf, stepsOf, takeFromTie } from '../../src/telling/sitting-steps.ts';

const open = (kind: Sitting['kind'] = 'plain') => openSitting({ assembly: 'slip', at: 3, kind, speakers: 2, options: 3 });
const to = (sitting: Sitting, kind: string): Sitting => {
  let now = sitting;
  for (let i = 0; i < 40 && now.step.kind !== kind; i++) now = next(now);
  return now;
};
const count = (sitting: Sitting, ...hands: number[]) => hands.reduce((now, held, option) => enter(now, option, held), sitting);
const names = (sitting: Sitting) => stepsOf(sitting).map(({ kind, number }) => `${kind}${number || ''}`).join(' ');

describe('an assembly', () => {
  it('goes from the question by roles, silence and reasons to the count, and stays there till hands are counted', () => {
    expect(names(open())).toBe('question role role1 thinking reason reason1 reason2 count');
    const counting = to(open(), 'count');
    expect(next(counting)).toBe(counting);
    expect(names(count(counting, 4, 9, 2))).toMatch(/count result$/);
  });

  it('is carried out by the most hands', () => {
    const counted = count(to(open(), 'count'), 4, 9, 2);
    expect([resultOf(counted), isDone(counted), isDone(next(counted))]).toEqual([1, false, true]);
  });

  it('counts with eyes shut first where hands are written down, and the open count holds', () => {
    const shut = count(to(open('recorded'), 'shut'), 1, 12, 3);
    const written = count(to(next(shut), 'count'), 14, 1, 1);
    expect(next(shut).step.kind).toBe('writing');
    expect([written.shut, resultOf(written)]).toEqual([[1, 12, 3], 0]);
    expect(names(written)).toMatch(/reason2 shut writing count result standing$/);
  });

  it('announces another result only after the count, and never changes what was counted', () => {
    const counted = next(count(to(open('announced'), 'count'), 1, 9, 2));
    expect(names(counted)).toMatch(/count result announced standing$/);
    expect(resultOf(next(next(counted)))).toBe(1);
  });

  it('asks again at a tie, between those that are level and no others', () => {
    const tie = next(count(to(open(), 'count'), 6, 2, 6));
    expect([tie.step.kind, resultOf(tie), level(tie)]).toEqual(['tie', undefined, [0, 2]]);
    expect(next(tie)).toBe(tie);
    const again = countAgain(tie);
    expect([again.step, contenders(again, 1)]).toEqual([{ kind: 'count', number: 1 }, [0, 2]]);
    expect(enter(again, 1, 5)).toBe(again);
    const second = next(count(again, 5, 0, 9));
    expect([second.step.kind, resultOf(second)]).toEqual(['result', 2]);
  });

  it('lets the teacher take one of those that are level, and no other', () => {
    const tie = next(count(to(open(), 'count'), 6, 2, 6));
    expect(takeFromTie(tie, 1)).toBe(tie);
    const taken = takeFromTie(tie, 2);
    expect([taken.step.kind, resultOf(taken)]).toEqual(['result', 2]);
    expect(resultOf(countAgain(back(taken)))).toBeUndefined();
  });

  it('loses nothing by going back, and drops what a changed count makes void', () => {
    const again = count(countAgain(next(count(to(open(), 'count'), 6, 2, 6))), 1, 0, 2);
    const first = back(back(again));
    expect([first.step, first.rounds]).toEqual([{ kind: 'count', number: 0 }, again.rounds]);
    expect(enter(first, 0, 6)).toBe(first);
    expect(enter(first, 0, 7).rounds).toEqual([[7, 2, 6]]);
  });

  it('counts whole hands that can be there, whatever is typed', () => {
    const counting = to(open(), 'count');
    expect([-3, 4.7, Number.NaN, 1e9].map((hands) => enter(counting, 0, hands).rounds[0]?.[0])).toEqual([0, 4, 0, 999]);
  });

  it('stays a sound assembly whatever is pressed', () => {
    const press = fc.oneof(
      fc.constantFrom(next, back, countAgain),
      fc.nat(4).map((option) => (sitting: Sitting) => takeFromTie(sitting, option)),
      fc.tuple(fc.nat(4), fc.integer()).map(([option, hands]) => (sitting: Sitting) => enter(sitting, option, hands)),
    );
    fc.assert(fc.property(fc.constantFrom('plain' as const, 'recorded' as const, 'announced' as const), fc.array(press, { maxLength: 60 }), (kind, presses) => {
      const end = presses.reduce((now, act) => act(now), open(kind));
      expect(v.is(SoundSitting, end)).toBe(true);
      expect(stepsOf(end)).toContainEqual(end.step);
      const result = resultOf(end);
      if (result !== undefined) expect(allHands(end.rounds.at(-1) ?? [])).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });
});
