import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/script/problem.ts';
import { sumUp } from '../../src/shelf/rows.ts';

const damaged = (count: number) => Array.from({ length: count }, (_, at) => new Problem(`Row ${at} is damaged.`, {}, 'saved-damaged', String(at)));

describe('what is told of damaged rows', () => {
  it('tells each problem once', () => {
    expect(sumUp([...damaged(2), ...damaged(2)]).map(({ message }) => message)).toEqual(['Row 0 is damaged.', 'Row 1 is damaged.']);
  });
  it('tells three of many, and counts the others, in words that can be said in another language', () => {
    const told = sumUp(damaged(10));
    expect(told).toHaveLength(4);
    expect(told[3]).toMatchObject({ saying: 'shelf-damaged', of: '7' });
    expect(told[3]?.message).toMatch(/^7 more things/);
    expect(sumUp(damaged(4))[3]?.message).toMatch(/^One more thing that was kept on this device is damaged/);
  });
});
