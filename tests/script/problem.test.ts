import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/script/problem.ts';

describe('a problem', () => {
  it.each([
    [{}, 'it leaks'], [{ file: 'a.ink' }, 'a.ink: it leaks'], [{ file: 'a.ink', line: 3 }, 'a.ink:3: it leaks'],
    [{ knot: 'down' }, 'in "down": it leaks'], [{ file: 'a.ink', line: 3, knot: 'down' }, 'a.ink:3, in "down": it leaks'],
  ])('says its place before its sentence: %o', (place, located) => expect(new Problem('it leaks', place).located).toBe(located));
});
