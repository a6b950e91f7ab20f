import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSpans } from '../../src/script/words.ts';
import { LONGEST, toSentences } from '../../src/telling/sentences.ts';

const said = (text: string) => toSentences(text).map(({ from, to }) => text.slice(from, to));
const words = (text: string) => wordSpans(text).map(({ from, to }) => text.slice(from, to));
const LONG = 'The cage goes down with all of them in it and nobody says one word about the roof above the fifth ledge';

describe('sentences', () => {
  it('end at a point, with the quotes that close there', () => {
    expect(said(`${LONG}.” “${LONG}?” ${LONG}…`)).toEqual([`${LONG}.”`, `“${LONG}?”`, `${LONG}…`]);
  });
  it('do not end after an abbreviation or an initial, or where speech goes on in small letters', () => {
    const one = `Cage No. 4 at the shaft of St. Barbara takes K. H. Petrov and “Where to?” asks nobody at all in it`;
    expect(said(one)).toEqual([one]);
  });
  it('end after “No”, which is an answer where no figure follows', () => expect(said(`“No.” ${LONG}.`)).toEqual(['“No.”', `${LONG}.`]));
  it('that are short are said in one breath', () => {
    expect(said('“Down?” Nobody answers. The lamp ticks.')).toEqual(['“Down?” Nobody answers. The lamp ticks.']);
  });
  it('that are long part at a stop, then a comma, then between words', () => {
    expect(said(`${LONG}; ${LONG}.`)).toEqual([`${LONG};`, `${LONG}.`]);
    expect(said(`${LONG}, ${LONG}.`)).toEqual([`${LONG},`, `${LONG}.`]);
    expect(said('word '.repeat(60)).every((part) => part.length <= LONGEST)).toBe(true);
  });
  const bits = fc.constantFrom('a', 'No.', '“Yes.”', 'and,', 'stop.', '—', 'Lamp', '214', 'x'.repeat(40), '\u00a0', 'ш', '😀');
  it('of any text lose no word, cut none and follow one another', () => {
    fc.assert(fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 80 }).map((parts) => parts.join(' ')), (text) => {
      expect(said(text).flatMap(words)).toEqual(words(text));
      let before = 0;
      for (const { from, to } of toSentences(text)) {
        expect(from < to && from >= before).toBe(true);
        before = to;
      }
    }));
  });
  it('are never longer than what a voice says before it may fall silent', () => {
    fc.assert(fc.property(fc.array(bits, { maxLength: 80 }).map((parts) => parts.join(' ')), (text) => {
      expect(Math.max(0, ...said(text).map((part) => part.length))).toBeLessThanOrEqual(LONGEST);
    }));
  });
});
