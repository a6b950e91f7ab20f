import { describe, expect, test } from 'vitest';
import { opensWithQuote, toBlocks } from '../../src/page/parts/blocks.ts';
import type { Cue } from '../../src/script/cue.ts';
import type { Line } from '../../src/script/turn.ts';

const line = (text: string, ...cues: Cue[]): Line => ({ text, cues });
const official = (label = ''): Cue => ({ kind: 'official', voice: 'form', label });
const claim = (id: string): Cue => ({ kind: 'claim', id });

describe('toBlocks', () => {
  test('the file is laid after the line marked dossier, and only if something was filed', () => {
    const file = [{ date: '22.08.1935', words: 'Form complete.' }];
    const lines = [line('He turns it round.', { kind: 'dossier' }), line('You read.')];
    expect(toBlocks(lines, new Set(), file).map(({ kind }) => kind)).toEqual(['paragraph', 'dossier', 'paragraph']);
    expect(toBlocks(lines, new Set(), []).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('consecutive official lines of one voice are one paper', () => {
    const blocks = toBlocks([line('He reads.'), line('We.', official('The sheet')), line('The undersigned.', official()), line('He stops.')], new Set());
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paper', 'paragraph']);
    expect(blocks[1]).toMatchObject({ label: 'The sheet', paragraphs: [{ text: 'We.' }, { text: 'The undersigned.' }] });
  });

  test('another voice, or another label, is another paper', () => {
    const blocks = toBlocks([line('A.', official('One')), line('B.', official('Two')), line('C.', { kind: 'official', voice: 'list', label: '' })], new Set());
    expect(blocks.map(({ kind }) => kind)).toEqual(['paper', 'paper', 'paper']);
  });

  test('everything after a hard mark lies inside one block, whatever it is', () => {
    const blocks = toBlocks([line('Before.'), line('It falls.', { kind: 'hard', summary: 'A man dies.' }), line('Then.', { kind: 'place', words: 'The level' })], new Set());
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toMatchObject({ kind: 'hard', summary: 'A man dies.', blocks: [{ kind: 'paragraph' }, { kind: 'place' }, { kind: 'paragraph' }] });
  });

  test('an act that begins with the turn stands in the running head, one that begins in the middle stands in the text', () => {
    const act: Cue = { kind: 'act', number: 2, title: 'Six Hours' };
    expect(toBlocks([line('Night.', act)], new Set())).toMatchObject([{ kind: 'paragraph', opens: true }]);
    expect(toBlocks([line('Day.'), line('Night.', act)], new Set())).toMatchObject([{ kind: 'paragraph', opens: false }, { kind: 'act', number: 2 }, { kind: 'paragraph', opens: true }]);
  });

  test('a claim is marked once, and only where it is fresh', () => {
    const blocks = toBlocks([line('A.', claim('gas'), claim('old')), line('B.', claim('gas'))], new Set(['gas']));
    expect(blocks).toMatchObject([{ paragraph: { claims: ['gas'] } }, { paragraph: { claims: [] } }]);
  });

  test('a line that only carries cues leaves no empty paragraph', () => {
    expect(toBlocks([line('', { kind: 'music', id: 'none' }), line('A.')], new Set())).toHaveLength(1);
  });
});

test('a paragraph that begins with a quotation mark hangs it, in italics too', () => {
  expect(['"Yes."', '“Yes.”', '*"Yes"* he says.', "'Yes.'"].map(opensWithQuote)).toEqual([true, true, true, true]);
  expect(opensWithQuote('He says "yes".')).toBe(false);
});
