import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/archive/code.ts';
import { chartsOf, doubledIn, LEAST_CODES, toCsv } from '../../src/page/parts/class-chart.ts';

const say = { endings: 'How they ended', endingsQuestion: 'Why so?', notEnded: 'Not ended', notMet: 'Never came here', code: 'code', ending: 'ending' };
const book = {
  endings: [{ id: 'roof', title: 'The roof' }, { id: 'poster', title: 'The poster' }].map((row) => ({ ...row, shape: 'paper' as const, face: '', open: false })),
  crossroads: [{ id: 'gate', main: true, options: ['left', 'go-right'] }, { id: 'side', main: false, options: ['x'] }, { id: 'unmet', main: true, options: ['y'] }],
  board: [{ id: 'gate', title: 'The gate', question: 'Who gained?' }],
};
const map = { said: { gate: { actTitle: '', place: 'At the gate', options: { left: 'Left, "quickly", he says.' } } } };
const life = (ending: string | undefined, gate?: string): Outcome => ({ ending, taken: new Map(gate === undefined ? [] : [['gate', gate]]) });
const lives = [...Array.from({ length: 6 }, () => life('roof', 'left')), life('roof', 'go-right'), life(undefined)];
const charts = chartsOf(lives, book, map, say);

describe("a class's charts", () => {
  it('are never shown of fewer than eight', () => {
    expect(LEAST_CODES).toBe(8);
    for (let count = 0; count < 8; count++) expect(chartsOf(lives.slice(0, count), book, map, say)).toEqual([]);
    expect(charts.length).toBeGreaterThan(0);
  });

  it('count endings and every main crossroads that somebody met, in the words of the story', () => {
    expect(charts.map(({ title, place, question, bars }) => [title, place, question, bars.map(({ text, count }) => `${text} ${count}`)])).toEqual([
      ['How they ended', '', 'Why so?', ['The roof 7', 'Not ended 1']],
      ['The gate', 'At the gate', 'Who gained?', ['Left, "quickly", he says. 6', 'go right 1', 'Never came here 1']],
    ]);
  });

  it('name the codes that came twice, each once', () => {
    const rows = ['A', 'B', 'A', 'A', 'C', 'C'].map((code) => ({ code, outcome: life('roof') }));
    expect(doubledIn(rows)).toEqual(['A', 'C']);
    expect(doubledIn(rows.slice(0, 2))).toEqual([]);
  });
});

describe('the table', () => {
  const codes = lives.map((outcome, at) => ({ code: `CODE${at}`, outcome }));

  it('has a row for each code, with cells that hold commas and quotes', () => {
    const rows = toCsv(codes, charts, say).split('\r\n');
    expect(rows.slice(0, 2)).toEqual(['code,ending,The gate', 'CODE0,The roof,"Left, ""quickly"", he says."']);
    expect(rows[8]).toBe('CODE7,Not ended,Never came here');
  });

  it('of fewer than eight holds the codes alone', () => expect(toCsv(codes.slice(0, 2), [], say)).toBe('code\r\nCODE0\r\nCODE1\r\n'));

  it('has no cell that a spreadsheet takes for a formula', () => {
    const [endings, gate] = charts;
    if (!endings || !gate) throw new Error('there are two charts');
    expect(toCsv(codes.slice(0, 1), [endings, { ...gate, bars: [{ key: 'left', text: '=1+1', count: 1 }] }], say)).toContain(",'=1+1");
  });
});
