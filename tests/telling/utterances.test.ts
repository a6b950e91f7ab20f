import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBook } from '../../src/build/make-book.ts';
import { randomFrom } from '../../src/explorer/random.ts';
import { Narrator } from '../../src/script/narrator.ts';
import { plainWords, wordSpans } from '../../src/script/words.ts';
import type { Turn } from '../../src/script/turn.ts';
import { type Piece, toUtterances, type Utterance, wordAt } from '../../src/telling/utterances.ts';

const piece = (text: string, more: Partial<Piece> = {}): Piece => ({ kind: 'words', text, lead: '', ...more });
const words = (text: string) => wordSpans(text).map(({ from, to }) => text.slice(from, to));

/** What a reader would see marked, word after word, of a voice that tells where each word begins. */
function marked(pieces: readonly Piece[], utterances: readonly Utterance[]): string[] {
  return utterances.flatMap((utterance) => wordSpans(utterance.said).flatMap(({ from }) => {
    const span = wordAt(utterance, from);
    return span ? [pieces[utterance.piece]?.text.slice(span.from, span.to) ?? ''] : [];
  }));
}

describe('what is said', () => {
  it('has the lead before a choice, and marks nothing while that is said', () => {
    const pieces = [piece('Ring it.', { lead: 'One: ' })];
    const [utterance] = toUtterances(pieces) as [Utterance];
    expect(utterance.said).toBe('One: Ring it.');
    expect([wordAt(utterance, 0), wordAt(utterance, 5)]).toEqual([undefined, { from: 0, to: 4 }]);
  });

  it('names a paper, or who speaks, only when that changes', () => {
    const label = (text: string) => piece(text, { kind: 'label' });
    const said = toUtterances([label('Official paper: a form'), piece('Sign.'), label('Official paper: a form'), piece('Here.'), label('On the board'), piece('Six.'), label('Official paper: a form')]);
    expect(said.map((one) => one.said)).toEqual(['Official paper: a form', 'Sign.', 'Here.', 'On the board', 'Six.', 'Official paper: a form']);
  });

  it('finds the word at its start, in its middle and at the space before it; after the last there is none', () => {
    const [utterance] = toUtterances([piece('Twenty-five lamps.')]) as [Utterance];
    expect([0, 7, 11, 12, 16].map((at) => wordAt(utterance, at))).toEqual([{ from: 0, to: 11 }, { from: 0, to: 11 }, { from: 12, to: 17 }, { from: 12, to: 17 }, { from: 12, to: 17 }]);
    expect([17, 900].map((at) => wordAt(utterance, at))).toEqual([undefined, undefined]);
  });

  it('is plain: a space that must not break is a space, and nothing changes its place', () => {
    const [utterance] = toUtterances([piece('102\u00a0tonnes *now*')]) as [Utterance];
    expect(utterance.said).toBe('102 tonnes  now ');
  });

  it('of any pieces marks each of their words once, in order', () => {
    const any = fc.array(fc.record({ kind: fc.constant('words' as const), text: fc.string({ unit: 'grapheme' }), lead: fc.constantFrom('', 'Two: ') }), { maxLength: 8 });
    fc.assert(fc.property(any, (pieces) => {
      expect(marked(pieces, toUtterances(pieces))).toEqual(pieces.flatMap(({ text }) => words(text)));
    }));
  });
});

describe("the story's own turns", () => {
  const turns: Turn[] = [];
  beforeAll(() => {
    const { script } = makeBook('story/main.ink');
    if (!script) throw new Error('the story does not compile');
    const narrator = new Narrator(script, 'aloud');
    const chance = randomFrom(31081935);
    for (let { turn } = narrator; ; ) {
      turns.push(turn);
      const choice = turn.choices[Math.floor(chance() * turn.choices.length)];
      if (!choice) break;
      turn = narrator.choose(choice);
    }
  }, 120_000);

  it('are said with every word of the page, each marked where it stands', () => {
    expect(turns.length).toBeGreaterThan(30);
    fc.assert(fc.property(fc.constantFrom(...turns), ({ lines, choices }) => {
      const pieces = [...lines.filter(({ text }) => text !== '').map(({ text }) => piece(plainWords(text))), ...choices.map(({ text }, at) => piece(plainWords(text), { lead: `${at + 1}: ` }))];
      const utterances = toUtterances(pieces);
      expect(marked(pieces, utterances)).toEqual(pieces.flatMap(({ text }) => words(text)));
      expect(Math.max(...utterances.map(({ said }) => said.length))).toBeLessThan(170);
    }), { numRuns: turns.length });
  });
});
