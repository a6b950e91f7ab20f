import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoveredLeaf } from '../../src/page/covered-leaf.ts';

/** A leaf as far as it is touched, lying where the present one lies: 60 pixels under the head of the page, which ends 10 pixels below it. */
function leafOf(passageTop: number, height: number) {
  const box = (top: number, tall: number) => ({ getBoundingClientRect: () => ({ top: top - scrollY, bottom: top + tall - scrollY, height: tall }) });
  const style = { translate: '', minBlockSize: '', opacity: '' };
  const passage = { ...box(60 + passageTop, 10), getClientRects: vi.fn(() => [{}]) };
  const leaf = { ...box(60, height), style, parentElement: { firstElementChild: box(60, 900) } };
  return { covered: new CoveredLeaf(leaf as unknown as HTMLElement, passage as unknown as HTMLElement), style, passage };
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { scrollHeight: 970, clientHeight: 700 } });
  vi.stubGlobal('getComputedStyle', () => ({ scrollMarginBlockStart: '50px' }));
  vi.stubGlobal('scrollY', 0);
});
afterEach(() => vi.unstubAllGlobals());

describe('a leaf that lies covered', () => {
  it('is moved to where it will stand once the page has been scrolled to its passage, and no further than the page goes', () => {
    const cases = [{ scrolled: 0, passage: 100, height: 2000, by: -110 }, { scrolled: 200, passage: 100, height: 2000, by: 90 }, { scrolled: 0, passage: 400, height: 700, by: -70 }, { scrolled: 30, passage: 0, height: 500, by: 30 }];
    for (const { scrolled, passage, height, by } of cases) {
      vi.stubGlobal('scrollY', scrolled);
      const { covered, style } = leafOf(passage, height);
      covered.place();
      expect(style.translate, JSON.stringify({ scrolled, passage, height })).toBe(`0 ${by}px`);
      expect(style.opacity).toBe('');
    }
  });

  it('is as high as the window leaves room for, and no longer once it is a leaf like any other', () => {
    const { covered, style } = leafOf(100, 500);
    covered.place();
    // The window without what stands above and below the leaf.
    expect(style.minBlockSize).toBe('630px');
    covered.uncover();
    covered.release();
    expect(style).toEqual({ translate: '', minBlockSize: '', opacity: '' });
  });

  it('is uncovered without being reckoned again, unless the page has moved under it', () => {
    const { covered, style, passage } = leafOf(100, 2000);
    covered.place();
    expect(covered.uncover()).toBe(true);
    expect(style.opacity).toBe('1');
    expect(passage.getClientRects).toHaveBeenCalledTimes(1);
    covered.displace();
    vi.stubGlobal('scrollY', 200);
    covered.uncover();
    expect(style.translate).toBe('0 90px');
  });

  it('is never moved again once it is a leaf like any other, whatever was still to be done', () => {
    const { covered, style } = leafOf(100, 2000);
    covered.displace();
    covered.release();
    covered.place();
    expect(style).toEqual({ translate: '', minBlockSize: '', opacity: '' });
  });

  it('is not shown where it is not laid out', () => {
    const { covered, style, passage } = leafOf(100, 500);
    passage.getClientRects.mockReturnValue([]);
    expect(covered.uncover()).toBe(false);
    expect(style.opacity).toBe('');
  });
});
