import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode, toCode } from '../../src/archive/code.ts';
import { isCodable } from '../../src/archive/code-book.ts';
import { Problem } from '../../src/script/problem.ts';

const crossroads = Array.from({ length: 14 }, (_, n) => ({ id: `c${n}`, main: true, options: ['a', 'b', 'c', 'd'].slice(0, 3 + (n % 2)) }));
const book = { endings: ['roof', 'poster', 'silence'], crossroads: [...crossroads, { id: 'side', main: false, options: ['x', 'y'] }] };
const outcomes = fc.tuple(fc.option(fc.constantFrom(...book.endings), { nil: undefined }), fc.array(fc.nat(4), { minLength: 14, maxLength: 14 }))
  .map(([ending, picks]) => ({ ending, taken: new Map(crossroads.flatMap(({ id, options }, at) => { const option = options[(picks[at] ?? 0) - 1]; return option === undefined ? [] : [[id, option] as const]; })) }));

describe('a code', () => {
  it('is nine letters and digits that bring the outcome back', () => {
    fc.assert(fc.property(outcomes, (outcome) => {
      const code = toCode(outcome, book);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{9}$/);
      expect(readCode(code, book)).toEqual(outcome);
    }));
  });

  it('is read however it was written: small letters, gaps, O for nought, I and L for one', () => {
    const outcome = { ending: 'roof', taken: new Map([['c0', 'a']]) };
    const code = toCode(outcome, book);
    const written = `${code.slice(0, 3)} ${code.slice(3, 6)}-${code.slice(6)}`.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readCode(written, book)).toEqual(outcome);
  });

  it('with one wrong letter, or two that changed places, is never read', () => {
    fc.assert(fc.property(outcomes, fc.nat(8), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (outcome, at, letter) => {
      const code = toCode(outcome, book);
      const wrong = code.slice(0, at) + letter + code.slice(at + 1);
      if (wrong !== code) expect(() => readCode(wrong, book)).toThrow(Problem);
      const [one = '', two = ''] = [code[at], code[at + 1]];
      if (two !== '' && one !== two) expect(() => readCode(code.slice(0, at) + two + one + code.slice(at + 2), book)).toThrow(/mistyped/);
    }), { numRuns: 2000 });
  });

  it('made up ten thousand times is read or refused with a sentence', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{9}$/)), (text) => {
      try {
        readCode(text, book);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }), { numRuns: 10_000 });
  });

  it('says when a story has more lives than it can hold', () => {
    expect(isCodable(book)).toBe(true);
    const large = { endings: [], crossroads: Array.from({ length: 30 }, (_, n) => ({ id: `c${n}`, main: true, options: ['a', 'b', 'c'] })) };
    expect(isCodable(large)).toBe(false);
    expect(() => toCode({ ending: undefined, taken: new Map() }, large)).toThrow(RangeError);
  });
});
