import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeavesAhead } from '../../src/page/leaves-ahead.ts';
import { Problem } from '../../src/script/problem.ts';
import type { Told } from '../../src/telling/told.ts';

const left = { knot: 'fork', id: 'left' };
const right = { knot: 'fork', id: 'right' };
const told = (decision: typeof left): Told => ({ telling: { script: 'h', seed: 's', decisions: [decision] }, turns: [] });

/** A leaf as far as it is touched. */
function leafOf() {
  const box = { getBoundingClientRect: () => ({ top: 60, bottom: 560, height: 500 }), getClientRects: () => [{}] };
  const style = { translate: '', minBlockSize: '', opacity: '' };
  const leaf = { ...box, style, parentElement: { firstElementChild: box } };
  return { leaf: leaf as unknown as HTMLElement, passage: box as unknown as HTMLElement, style, box };
}

/** Tells whoever observes sizes that one has changed. */
let resize: (() => void)[];
let idle: (() => void)[];
let frames: (() => void)[];
const rest = () => { for (let work = idle.shift(); work; work = idle.shift()) work(); };
const paint = () => { for (const frame of frames.splice(0)) frame(); };

beforeEach(() => {
  [idle, frames, resize] = [[], [], []];
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('ResizeObserver', class {
    constructor(tell: () => void) { resize.push(tell); }
    observe = vi.fn();
    disconnect = vi.fn();
  });
  vi.stubGlobal('document', { hidden: false, body: {}, documentElement: { scrollHeight: 970, clientHeight: 700 } });
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

  it('are uncovered at once, and the rest is done after the frame is painted', () => {
    const ahead = prepared([left]);
    const { leaf, passage, style } = leafOf();
    ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    const done = vi.fn();
    ahead.turnTo(left, done);
    expect(style.opacity).toBe('1');
    expect(done).not.toHaveBeenCalled();
    paint();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
    expect(style.opacity).toBe('');
  });

  it('are placed when nothing else is to be done, and anew when a size has changed', () => {
    const ahead = prepared([left]);
    const { leaf, passage, style } = leafOf();
    ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    for (const told of ['that it stands', 'that it has grown']) {
      style.translate = '';
      for (const tell of resize) tell();
      expect(style.translate, told).toBe('');
      rest();
      expect(style.translate, told).not.toBe('');
    }
  });

  it('are placed anew once a page that was scrolled stands still', () => {
    const ahead = prepared([left]);
    const { leaf, passage, style } = leafOf();
    ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    for (let step = 0; step < 3; step++) {
      ahead.displace();
      vi.advanceTimersByTime(100);
      rest();
      expect(style.translate).toBe('');
    }
    vi.runAllTimers();
    rest();
    expect(style.translate).not.toBe('');
  });

  it('lie where any leaf does as soon as they are no longer ahead, however that came', () => {
    const ahead = prepared([left]);
    const { leaf, passage, style } = leafOf();
    const away = ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    for (const tell of resize) tell();
    rest();
    expect(style.translate).not.toBe('');
    ahead.displace();
    away();
    vi.runAllTimers();
    rest();
    expect(style).toEqual({ translate: '', minBlockSize: '', opacity: '' });
  });

  it('keep nobody waiting where none is set, none is laid out or nobody looks', () => {
    const ahead = prepared([left]);
    const { leaf, passage, style, box } = leafOf();
    const done = vi.fn();
    const away = ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    ahead.turnTo(right, done);
    vi.stubGlobal('document', { ...document, hidden: true });
    ahead.turnTo(left, done);
    vi.stubGlobal('document', { ...document, hidden: false });
    box.getClientRects = () => [];
    ahead.turnTo(left, done);
    away();
    ahead.turnTo(left, done);
    expect(done).toHaveBeenCalledTimes(4);
    expect(style.opacity).toBe('');
  });

  it('have the rest done before anything else that is pressed, once', () => {
    const ahead = prepared([left]);
    const { leaf, passage } = leafOf();
    ahead.stand(ahead.told.value[0] as Told, leaf, passage);
    const done = vi.fn();
    ahead.turnTo(left, done);
    expect(ahead.finish()).toBe(true);
    expect(ahead.finish()).toBe(false);
    paint();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
  });
});
