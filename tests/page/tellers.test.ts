import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tellers } from '../../src/page/tellers.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

/** A browser with a moment to spare, when the test says so. */
function idle(): () => void {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  return () => { for (const work of waiting.splice(0)) work(); };
}

afterEach(() => vi.unstubAllGlobals());

describe('a visit’s tellers', () => {
  it('are made ahead, one at a time, and each is given once', () => {
    const rest = idle();
    const tellers = new Tellers(compile(SMALL_STORY));
    tellers.prepare();
    tellers.prepare();
    rest();
    const first = tellers.take();
    const second = tellers.take();
    expect(second).not.toBe(first);
    expect(second.told.telling.seed).not.toBe(first.told.telling.seed);
  });

  it('tell the script that holds now, not the one that they were made ahead for', () => {
    const rest = idle();
    const [before, after] = [compile(SMALL_STORY), compile(`${SMALL_STORY}\n`)];
    const tellers = new Tellers(before);
    tellers.prepare();
    rest();
    tellers.reload({ ...after, hash: 'new' });
    expect(tellers.take().script.hash).toBe('new');
  });

  it('say that a script cannot be read when one is wanted, and not before', () => {
    const rest = idle();
    const tellers = new Tellers({ json: '{', hash: 'broken' });
    tellers.prepare();
    expect(rest).not.toThrow();
    expect(() => tellers.take()).toThrow();
  });
});
