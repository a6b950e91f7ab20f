import { expect, it } from 'vitest';
import { assetsAhead } from '../../src/archive/ahead.ts';

it('what is ahead is of this knot first, then of the next ones, each once', () => {
  const ahead = { one: { assets: ['backdrops/pit', 'sounds/stamp'], next: ['two', 'gone'] }, two: { assets: ['backdrops/pit', 'backdrops/flat'], next: ['one'] } };
  expect(assetsAhead(ahead, 'one')).toEqual(['backdrops/pit', 'sounds/stamp', 'backdrops/flat']);
  expect(assetsAhead(ahead, 'nowhere')).toEqual([]);
});
