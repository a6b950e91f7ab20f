import { expect, it } from 'vitest';
import { seek, tally } from '../../src/explorer/seek.ts';

const CHOICES = ['row', 'wait', 'shout'].map((id) => ({ knot: 'ferry', id, text: id }));

it('a seeking walk takes what was taken least, and one time in three any choice at all', () => {
  const taken = new Map<string, number>();
  tally(taken, [CHOICES[0], CHOICES[0], CHOICES[1]] as never);
  expect(seek(CHOICES as never, taken, () => 0.9).id).toBe('shout');
  expect(seek(CHOICES as never, taken, () => 0.1).id).toBe('row');
});
