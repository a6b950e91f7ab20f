import { expect, test } from 'vitest';
import { stackTitle } from '../../src/page/parts/stack-title.ts';

test('a small word stands before the word that it belongs to', () => {
  expect(stackTitle('Above the Norm')).toEqual([{ small: '', large: 'Above' }, { small: 'the', large: 'Norm' }]);
});

test('a long title makes no more than three lines, and loses no word', () => {
  const lines = stackTitle('The Long and Rather Winding Road to a Town');
  expect(lines).toHaveLength(3);
  expect(lines.map(({ small, large }) => [small, large].filter(Boolean).join(' ')).join(' ')).toBe('The Long and Rather Winding Road to a Town');
});

test('a title of small words alone is set large', () => {
  expect(stackTitle('To the')).toEqual([{ small: '', large: 'To the' }]);
});
