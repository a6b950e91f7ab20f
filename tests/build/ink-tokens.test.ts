import { describe, expect, it } from 'vitest';
import { hasWords, isExpression, tokensOf } from '../../src/build/ink-tokens.ts';

describe('the code in a line', () => {
  it('is the same for two lines that do the same in other words and another order', () => {
    expect(tokensOf('{bell == "rung":You rang|You waited}, and _Moroz_ {knot.label} came. -> down')).toEqual(tokensOf('Прийшов {knot.label} _Мороз_: {bell == "rung":ти дзвонив|ти чекав}. -> down'));
  });

  it.each([
    ['a condition', '{bell == "rung":a|b}', '{bell == "left":a|b}'],
    ['a branch', '{bell:a|b}', '{bell:a}'],
    ['a condition inside a branch', '{bell:a {past:b}|c}', '{bell:a|c}'],
    ['a variable', 'He has {money}.', 'He has it.'],
    ['a divert', 'On. -> down', 'On. -> up'],
    ['glue', 'On <>', 'On'],
    ['a term', 'A _set_ of props', 'A set of props'],
    ['italics', 'He writes *none*.', 'He writes none.'],
    ['a brace that closes', '{bell:a}', '{bell:a'],
  ])('differs where %s does', (_what, one, other) => {
    expect(tokensOf(one)).not.toEqual(tokensOf(other));
  });

  it('tells a condition from words before a colon', () => {
    expect(isExpression('past == "row" and not lesson')).toBe(true);
    expect(isExpression('pressure() >= 4')).toBe(true);
    expect(isExpression('One man')).toBe(false);
    expect(tokensOf('{One man: rows.|Nobody}')).toEqual(['{|}']);
  });
});

describe('whether a line is to be read', () => {
  it('counts words in branches, and no code', () => {
    expect(hasWords('{lesson: -> in_a_line}')).toBe(false);
    expect(hasWords('-> down')).toBe(false);
    expect(hasWords('{past:')).toBe(false);
    expect(hasWords('{money}')).toBe(false);
    expect(hasWords('{bell:yes}')).toBe(true);
    expect(hasWords('102')).toBe(true);
  });
});
