import { expect, it } from 'vitest';
import { MARKS, marksOf } from '../../src/script/marks.ts';

it('marks are letters of an address, the same for the same text, and the first ones stay when more are asked for', () => {
  expect(marksOf('knot id', 6)).toHaveLength(6);
  expect(marksOf('knot id', 6).slice(0, 2)).toBe(marksOf('knot id', 2));
  expect([...marksOf('x', 40)].every((mark) => MARKS.includes(mark))).toBe(true);
});

it('near texts share a mark no oftener than chance has it', () => {
  const names = Array.from({ length: 4000 }, (_, n) => `room_${n} red`);
  const same = names.filter((name, n) => marksOf(name, 1) === marksOf(names[(n + 1) % names.length] ?? '', 1)).length;
  expect(same / names.length).toBeLessThan(0.03);
  expect(new Set(names.map((name) => marksOf(name, 1))).size).toBe(64);
});
