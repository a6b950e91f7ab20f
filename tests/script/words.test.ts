import { describe, expect, it } from 'vitest';
import { countWords, parseWords, plainWords, setType } from '../../src/script/words.ts';

describe('words', () => {
  it('between asterisks are italic and may be a term', () => {
    expect(parseWords('a *nadzorka*, lit')).toEqual([
      { text: 'a ', italic: false, term: false }, { text: 'nadzorka', italic: true, term: true }, { text: ', lit', italic: false, term: false },
    ]);
  });

  it('between underscores are a term in roman', () => {
    expect(parseWords('the _ledge_ is')[1]).toEqual({ text: 'ledge', italic: false, term: true });
  });

  it('with an underscore inside are left as they are', () => {
    expect(plainWords('snake_case_name and 2 * 3 * 4')).toBe('snake_case_name and 2 * 3 * 4');
  });

  it('are never read as HTML', () => {
    expect(parseWords('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', italic: false, term: false }]);
  });

  it.each([
    ['"Blow," says Oksana.', '“Blow,” says Oksana.'],
    ["It's the men's.", 'It’s the men’s.'],
    ['("Yes")', '(“Yes”)'],
    ['He says *"no"* twice', 'He says *“no”* twice'],
    ['A day -- and a night', 'A day – and a night'],
    ['Well--no', 'Well—no'],
    ["'Tis", '‘Tis'],
    ["By then the _Party_'s men", 'By then the _Party_’s men'],
    ['"He says *walk*"', '“He says *walk*”'],
    ['"*Walk!*"', '“*Walk!*”'],
  ])('are set: %s', (straight, set) => expect(setType(straight)).toBe(set));

  it('keep a number with its unit', () => {
    expect(setType('102 tonnes by 5 am')).toBe('102\u00a0tonnes by 5\u00a0am');
  });

  it('keep together what Ukrainian print keeps together', () => {
    expect(setType('Він і в шахті о 9 — 102 тонни, № 7')).toBe('Він і\u00a0в\u00a0шахті о\u00a09\u00a0— 102\u00a0тонни, №\u00a07');
  });

  it('are counted as a reader counts them', () => {
    expect(countWords('“It’s two-forty,” says Fedko — no. 84.')).toBe(6);
  });
});
