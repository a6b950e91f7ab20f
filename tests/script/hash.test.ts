import { describe, expect, it } from 'vitest';
import { hashOf, inkSeed } from '../../src/script/hash.ts';

describe('a hash', () => {
  it('is the same for the same text and another for another', () => {
    expect(hashOf('a')).toBe(hashOf('a'));
    expect(new Set(Array.from({ length: 2000 }, (_, i) => hashOf(`script ${i}`))).size).toBe(2000);
  });

  it('seeds Ink with 31 bits, not with a hundred values', () => {
    const seeds = Array.from({ length: 2000 }, (_, i) => inkSeed(`telling ${i}`));
    expect(new Set(seeds).size).toBe(2000);
    for (const seed of seeds) expect(seed).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n < 2 ** 31);
  });
});
