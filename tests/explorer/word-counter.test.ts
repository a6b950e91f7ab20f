import { describe, expect, it } from 'vitest';
import { WordCounter } from '../../src/explorer/word-counter.ts';

describe('the word counter', () => {
  it('counts what a reader reads, without markup, and the same the second time', () => {
    const counter = new WordCounter();
    expect(counter.count('the *fifth* _ledge_ -- bad')).toBe(4);
    expect(counter.count('the *fifth* _ledge_ -- bad')).toBe(4);
  });
});
