import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { scanAhead } from '../../src/build/scan-ahead.ts';
import { scanInk } from '../../src/build/scan-ink.ts';

const picture = { file: 'x', alt: 'x', states: [] };
const sound = { files: ['x'], caption: 'x', gain: 1 };
const catalogue = { ...EMPTY_CATALOGUE, backdrops: { flat: picture, barracks: picture, pit: picture }, sounds: { stamp: sound }, music: { theme: sound } };
const ink = (text: string) => {
  const files = [{ name: 'a.ink', path: '/a.ink', text }];
  return scanAhead(scanInk(files), files, catalogue);
};

describe('what a knot may need', () => {
  const ahead = ink('=== one ===\nA. # backdrop: pit, time=night # music: theme\n* [Go. # id: go] B. # sound: stamp\n-> two\n=== two ===\nC. # backdrop: {keys:flat|barracks}\n{keys: -> one}\n-> three\n=== three ===\nD.\n-> END\n');

  it('is what its tags name, and all that a tag with logic may name', () => {
    expect(ahead.one?.assets).toEqual(['backdrops/pit', 'music/theme', 'sounds/stamp']);
    expect(ahead.two?.assets).toEqual(['backdrops/flat', 'backdrops/barracks']);
  });

  it('knows which knots may come next', () => {
    expect(ahead.two?.next).toEqual(['one', 'three']);
  });

  it('is nothing for a story without assets', () => {
    const files = [{ name: 'a.ink', path: '/a.ink', text: '=== one ===\nA.\n-> END\n' }];
    expect(scanAhead(scanInk(files), files, EMPTY_CATALOGUE)).toEqual({});
  });
});
