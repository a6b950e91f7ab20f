import { describe, expect, it } from 'vitest';
import { foreignTo, lettersOf } from '../../src/script/letters.ts';

describe('the letters of a text', () => {
  it('are those that most of it is written in', () => {
    expect(lettersOf('She rings.')).toBe('latin');
    expect(lettersOf('Вона дзвонить, як на SOS.')).toBe('cyrillic');
    expect(lettersOf('102')).toBeUndefined();
  });
});

describe('a text in another language than what is around it', () => {
  it('is named, and one in the same language or without letters is not', () => {
    expect(foreignTo('uk', 'She rings.')).toBe('en');
    expect(foreignTo('en', 'Вона дзвонить.')).toBe('uk');
    expect(foreignTo('en', 'She rings.')).toBeUndefined();
    expect(foreignTo('uk', '102')).toBeUndefined();
  });
});
