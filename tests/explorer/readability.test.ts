import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/explorer/readability.ts';

describe('the grade of narration', () => {
  it('follows the published formula: .39 words a sentence + 11.8 syllables a word - 15.59', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });
  it('leaves speech out', () => expect(gradeOf(['The cat sat on the mat.', '"Incomprehensible regulations notwithstanding," he says.'])).toBe(gradeOf(['The cat sat on the mat.'])));
  it('is higher for longer sentences', () => expect(gradeOf(['He waits in the lamp room, since nobody has told him to go home.'])).toBeGreaterThan(gradeOf(['He waits. Nobody has told him to go.'])));
  it('of nothing is nothing', () => expect(gradeOf(['', '…'])).toBe(0));
});
