import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/explorer/random.ts';

describe('chance for the walk', () => {
  it('is the same from the same seed and another from another', () => {
    const rolls = (seed: number) => { const next = randomFrom(seed); return Array.from({ length: 5 }, next); };
    expect(rolls(1)).toEqual(rolls(1));
    expect(rolls(1)).not.toEqual(rolls(2));
  });
  it('lies between 0 and 1 and favours no tenth', () => {
    const next = randomFrom(1935);
    const tenths = Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const roll = next();
      const tenth = Math.floor(roll * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
