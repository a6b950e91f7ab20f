import { describe, expect, it } from 'vitest';
import { readBoard } from '../../src/archive/board.ts';

const row = { id: 'gate', title: 'The gate', question: 'Who went through it?' };

describe("a class's board", () => {
  it('is read by crossroads', () => expect(readBoard([row]).get('gate')).toEqual(row));

  it.each([
    ['a row twice', [row, row], /"gate" stands twice/],
    ['a question that asks nothing', [{ ...row, question: 'They went through.' }], /"gate": "question"/],
    ['a row without a title', [{ ...row, title: '' }], /"gate": "title"/],
  ])('says in a sentence what is wrong: %s', (_what, value, sentence) => expect(() => readBoard(value)).toThrow(sentence));
});
