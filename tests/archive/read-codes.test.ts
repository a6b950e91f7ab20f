import { describe, expect, it } from 'vitest';
import { toCode } from '../../src/archive/code.ts';
import { readCodes } from '../../src/archive/read-codes.ts';

const book = { endings: ['roof', 'poster'], crossroads: Array.from({ length: 10 }, (_, n) => ({ id: `c${n}`, main: true, options: ['a', 'b', 'c'] })) };
const codes = Array.from({ length: 30 }, (_, n) => toCode({ ending: book.endings[n % 2], taken: new Map(book.crossroads.map(({ id, options }, at) => [id, options[(n * 7 + at * 5 + (n >> 2)) % 3] ?? ''])) }, book));
const inThrees = codes.map((code) => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`);
const read = (text: string) => readCodes(text, book);

describe('codes in a text', () => {
  it.each([
    ['lines', codes.join('\n')], ['commas', codes.join(', ')], ['semicolons and tabs', codes.join(';\t')], ['gaps', codes.join(' ')], ['strokes', codes.join(' / ')],
    ['gaps inside each', inThrees.join('\n')], ['gaps inside each, and between them', inThrees.join('  ')], ['hyphens and small letters', inThrees.join('\n').replaceAll(' ', '-').toLowerCase()],
    ['quotes', codes.map((code) => `"${code}"`).join(',')], ['numbers before them', codes.map((code, n) => `${n + 1}. ${code}`).join('\r\n')],
  ])('are all read, with %s between them', (_between, text) => expect(read(text).codes.map(({ code }) => code)).toEqual(codes));

  it('are read as often as they stand there', () => expect(read(`${codes[0]} ${codes[0]}`).codes).toHaveLength(2));

  it('stand beside words that are given back and nothing else', () => {
    const { codes: found, unread } = read(`Olena ${inThrees[0]}\nTaras: ${codes[1]}`);
    expect([found.map(({ code }) => code), unread]).toEqual([codes.slice(0, 2), ['Olena', 'Taras:']]);
  });

  it('are given back when one letter is wrong', () => {
    const [code = ''] = codes;
    const wrong = `${code.slice(0, 4)}${code[4] === 'A' ? 'B' : 'A'}${code.slice(5)}`;
    expect(read(`${wrong}\n${codes[1]}`)).toMatchObject({ codes: [{ code: codes[1] }], unread: [wrong] });
  });

  it('are the first column of a table that the board has saved', () => {
    expect(read(`code,ending,Whose lamp\n${codes.slice(0, 3).map((code) => `${code},The roof,"Say: it’s the boy"`).join('\n')}\n`)).toMatchObject({ codes: codes.slice(0, 3).map((code) => ({ code })), unread: [] });
  });

  it('of a long or empty text are not waited for', () => {
    expect(read('')).toEqual({ codes: [], unread: [] });
    expect(read('x '.repeat(500_000)).unread.length).toBeLessThanOrEqual(50_000);
  });
});
