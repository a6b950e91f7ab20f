import { describe, expect, it } from 'vitest';
import { PaceWatch } from '../../src/stage/pace-watch.ts';

function saidAfter(frames: readonly number[]): number {
  let said = 0;
  const watch = new PaceWatch(() => said++);
  for (const now of frames) watch.frame(now);
  return said;
}
const every = (ms: number, count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i * ms);

describe('the watch on the pace', () => {
  it('says once that a device is too slow', () => expect(saidAfter(every(200, 60))).toBe(1));
  it('says nothing of a device that keeps thirty frames a second', () => expect(saidAfter(every(33, 300))).toBe(0));
  it('does not take frames that come two by two, with sleep between them, for a slow device', () => {
    let said = 0;
    const watch = new PaceWatch(() => said++);
    for (let at = 0; at < 30_000; at += 400) {
      watch.frame(at);
      watch.frame(at + 33);
      watch.rest();
    }
    expect(said).toBe(0);
  });
  it('does not take a loop that stood still for a slow one', () => expect(saidAfter([...every(33, 40), ...every(33, 40, 60_000)])).toBe(0));
});
