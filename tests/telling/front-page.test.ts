import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/script/turn.ts';
import { endingOf, frontPageOf, proseOf } from '../../src/telling/front-page.ts';

const line = (text: string, ...cues: Line['cues'][number][]): Line => ({ text, cues });
const turn = (...lines: Line[]) => ({ knot: 'k', lines, choices: [] });

describe('a front page', () => {
  it('is the lines from its tag to the end of the turn; what stands before is prose', () => {
    const told = turn(line('Before.'), line('KOCHEGAR', { kind: 'page', id: 'one' }, { kind: 'part', part: 'masthead' }), line('102', { kind: 'part', part: 'headline' }));
    expect(proseOf(told).map(({ text }) => text)).toEqual(['Before.']);
    expect(frontPageOf(told)).toEqual({ id: 'one', parts: [{ part: 'masthead', text: 'KOCHEGAR' }, { part: 'headline', text: '102' }] });
  });

  it('ends where an ending begins in the same turn', () => {
    const told = turn(line('List', { kind: 'page', id: 'one' }), line('A ticket', { kind: 'ending', id: 'flier' }, { kind: 'part', part: 'document' }), line('He is alive.'));
    expect(frontPageOf(told)?.parts).toEqual([{ part: 'prose', text: 'List' }]);
    expect(endingOf(told)?.parts).toEqual([{ part: 'document', text: 'A ticket' }, { part: 'prose', text: 'He is alive.' }]);
  });

  it('is none where no tag opens one', () => expect(frontPageOf(turn(line('Only prose.')))).toBeUndefined());
});
