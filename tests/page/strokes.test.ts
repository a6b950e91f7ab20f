import { expect, test } from 'vitest';
import { strokesFor } from '../../src/page/parts/strokes.ts';

test('there is a stroke for every hand, each fifth laid across, and no names', () => {
  expect(strokesFor(0).paths).toEqual([]);
  expect(strokesFor(12).paths.flatMap(({ fifth }, at) => (fifth ? [at + 1] : []))).toEqual([5, 10]);
  expect(new Set(strokesFor(30).paths.map(({ d }) => d)).size).toBe(30);
});

test('the box is as wide as what is in it', () => {
  expect(strokesFor(1).width).toBeLessThan(strokesFor(4).width);
  expect(strokesFor(4).width).toBeLessThan(strokesFor(6).width);
});
