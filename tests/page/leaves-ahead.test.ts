import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeavesAhead } from '../../src/page/leaves-ahead.ts';
import { Problem } from '../../src/script/problem.ts';
import type { Told } from '../../src/telling/told.ts';

const left = { knot: 'fork', id: 'left' };
const right = { knot: 'fork', id: 'right' };
const told = (decision: typeof left): Told => ({ telling: { script: 'h', seed: 's', decisions: [decision] }, turns: [] });

/** A leaf as far as it is touched: what it is called and how far it is moved. */
function leafOf(passageTop: number, height: number) {
  const names = new Set<string>();
  const box = (top: number, tall: number) => ({ getBoundingClientRect: () => ({ top: top - scrollY, bottom: top + tall - scrollY, height: tall }) });
  const covered = box(60, 900);
  const leaf = {
    ...box(60, height), style: { translate: '', minBlockSize: '' }, classList: { add: (name: string) => names.add(name), remove: (name: string) => names.delete(name) },
    getClientRects: () => [{}], querySelector: () => box(60 + passageTop, 10), parentElement: { firstElementChild: covered },
  };
  return { leaf: leaf as unknown as HTMLElement, names, moved: () => leaf.style.translate, high: () => leaf.style.minBlockSize };
}

let idle: (() => void)[];
let frames: (() => void)[];
const rest = () => { for (let work = idle.shift(); work; work = idle.shift()) work(); };
const paint = () => { for (const frame of frames.splice(0)) frame(); };

beforeEach(() => {
  [idle, frames] = [[], []];
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('document', { hidden: false, documentElement: { scrollHeight: 970, clientHeight: 700 } });
  vi.stubGlobal('getComputedStyle', () => ({ scrollMarginBlockStart: '50px' }));
  vi.stubGlobal('scrollY', 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function prepared(decisions: readonly (typeof left)[], tell = told): LeavesAhead {
  const ahead = new LeavesAhead();
  ahead.prepare(decisions, tell);
  paint();
  vi.runAllTimers();
  rest();
  return ahead;
}

describe('the leaves that the choices lead to', () => {
  it('are told one by one, once the present one is painted and nothing else is to be done', () => {
    const ahead = new LeavesAhead();
    const tell = vi.fn(told);
    ahead.prepare([left, right], tell);
    rest();
    expect(tell).not.toHaveBeenCalled();
    paint();
    vi.runAllTimers();
    idle.shift()?.();
    expect(ahead.told.value.map(({ telling }) => telling.decisions)).toEqual([[left]]);
    rest();
    expect(ahead.told.value.map(({ telling }) => telling.decisions)).toEqual([[left], [right]]);
  });

  it('are put away when the telling has gone on meanwhile', () => {
    const ahead = new LeavesAhead();
    ahead.prepare([left], told);
    ahead.prepare([right], told);
    paint();
    vi.runAllTimers();
    rest();
    expect(ahead.told.value.map(({ telling }) => telling.decisions)).toEqual([[right]]);
  });

  it('leave out one that Ink cannot tell: it is told of when it is chosen', () => {
    const ahead = prepared([left, right], (decision) => { if (decision === left) throw new Problem('Ink says: no'); return told(decision); });
    expect(ahead.told.value).toHaveLength(1);
  });

  it('are uncovered at once where they stand, and the rest is done after the frame is painted', () => {
    const ahead = prepared([left]);
    const { leaf, names } = leafOf(100, 500);
    ahead.stand(ahead.told.value[0] as Told, leaf);
    const done = vi.fn();
    ahead.turnTo(left, done);
    expect(names.has('shown')).toBe(true);
    expect(done).not.toHaveBeenCalled();
    paint();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
    expect(names.has('shown')).toBe(false);
  });

  it('are uncovered where the page will have been scrolled to them, and no further than the page goes', () => {
    const cases = [{ scrolled: 0, passage: 100, height: 2000, by: -110 }, { scrolled: 200, passage: 100, height: 2000, by: 90 }, { scrolled: 0, passage: 400, height: 700, by: -70 }, { scrolled: 30, passage: 0, height: 500, by: 30 }];
    for (const { scrolled, passage, height, by } of cases) {
      vi.stubGlobal('scrollY', scrolled);
      const ahead = prepared([left]);
      const { leaf, moved } = leafOf(passage, height);
      ahead.stand(ahead.told.value[0] as Told, leaf);
      ahead.turnTo(left, () => {});
      expect(moved(), JSON.stringify({ scrolled, passage, height })).toBe(`0 ${by}px`);
    }
  });

  it('are as high as the window leaves room for, and no longer once they lie open', () => {
    const ahead = prepared([left]);
    const { leaf, high } = leafOf(100, 500);
    ahead.stand(ahead.told.value[0] as Told, leaf);
    // The window without what stands above and below the leaf.
    expect(high()).toBe('630px');
    ahead.turnTo(left, () => {});
    ahead.finish();
    expect(high()).toBe('');
  });

  it('keep nobody waiting where none is set, none is laid out or nobody looks', () => {
    const ahead = prepared([left]);
    const { leaf, names } = leafOf(100, 500);
    const done = vi.fn();
    const away = ahead.stand(ahead.told.value[0] as Told, leaf);
    ahead.turnTo(right, done);
    vi.stubGlobal('document', { hidden: true });
    ahead.turnTo(left, done);
    vi.stubGlobal('document', { hidden: false });
    leaf.getClientRects = () => [] as unknown as DOMRectList;
    ahead.turnTo(left, done);
    away();
    ahead.turnTo(left, done);
    expect(done).toHaveBeenCalledTimes(4);
    expect(names.has('shown')).toBe(false);
  });

  it('have the rest done before anything else that is pressed, once', () => {
    const ahead = prepared([left]);
    ahead.stand(ahead.told.value[0] as Told, leafOf(100, 500).leaf);
    const done = vi.fn();
    ahead.turnTo(left, done);
    expect(ahead.finish()).toBe(true);
    expect(ahead.finish()).toBe(false);
    paint();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
  });
});
