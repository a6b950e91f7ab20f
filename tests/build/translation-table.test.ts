import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type Row, writeTable } from '../../src/build/translation-table.ts';

const row = (over: Partial<Row>): Row => ({ id: 'a.line-1', place: 'a.ink:1', note: 'line', english: 'One.', words: '', was: '', ...over });

describe('a translator’s table', () => {
  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').replaceAll('\r', '').trim());
    fc.assert(fc.property(fc.array(fc.record({ id: cell.filter(Boolean), place: cell, note: cell, english: cell, words: cell, was: cell })), (rows) => {
      expect(readTable(writeTable(rows), 't.tsv')).toEqual(rows);
    }));
  });

  it('is read with the line ends and the mark that a spreadsheet gives it', () => {
    const text = `\ufeff${writeTable([row({ words: '"Біжи", — каже він.' })]).replaceAll('\n', '\r\n')}`;
    expect(readTable(text, 't.tsv')[0]?.words).toBe('"Біжи", — каже він.');
  });

  it('says where it is damaged', () => {
    expect(() => readTable('id\tplace\n', 't.tsv')).toThrow('columns');
    expect(() => readTable(`${writeTable([])}a\tb\n`, 't.tsv')).toThrow('has 2 cells');
    expect(() => readTable(`${writeTable([])}"a\tb\n`, 't.tsv')).toThrow('never closed');
  });
});
