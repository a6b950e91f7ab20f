import { expect, test } from 'vitest';
import { EMPTY_CATALOGUE, type Recording } from '../../src/archive/catalogue.ts';
import { captionsFor, passingOf } from '../../src/page/parts/captions.ts';
import { EMPTY_TABLEAU } from '../../src/telling/tableau.ts';

const recording = (caption: string): Recording => ({ files: ['a.webm'], caption, gain: 1 });
const catalogue = { ...EMPTY_CATALOGUE, ambience: { cage: recording('The cage runs') }, sounds: { crack: recording('The roof cracks') } };
const cage = { ...EMPTY_TABLEAU, ambience: 'cage' };

test('a room is captioned when it changes, and not again', () => {
  expect(captionsFor(EMPTY_TABLEAU, cage, [], catalogue)).toEqual(['The cage runs']);
  expect(captionsFor(cage, cage, [], catalogue)).toEqual([]);
});

test('a sound is captioned each time, once a turn, and one that the catalogue does not know is not', () => {
  const crack = { kind: 'sound', id: 'crack' } as const;
  expect(captionsFor(cage, cage, [crack, crack, { kind: 'sound', id: 'unknown' }], catalogue)).toEqual(['The roof cracks']);
});

test('passing cues come in the order of the lines', () => {
  const lines = [{ text: 'A', cues: [{ kind: 'motion', motion: 'shake' }] }, { text: 'B', cues: [{ kind: 'sound', id: 'crack' }] }] as const;
  expect(passingOf({ knot: 'k', lines, choices: [] })).toEqual([{ kind: 'motion', motion: 'shake' }, { kind: 'sound', id: 'crack' }]);
});
