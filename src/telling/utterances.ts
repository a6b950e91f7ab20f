import { wordSpans } from '../script/words.ts';
import { type Span, toSentences } from './sentences.ts';

/** One thing on the page that is read: a paragraph, a heading, a choice. */
export interface Piece {
  /** A label names the kind of a paper or who speaks: it is said only when it changes. */
  readonly kind: 'words' | 'label';
  /** The words as they stand on the page. */
  readonly text: string;
  /** What is said before them and does not stand there as words: `One: `. Empty for most. */
  readonly lead: string;
}

/** What is said at one go. */
export interface Utterance {
  /** Number of its piece. */
  readonly piece: number;
  /** The stretch of the piece's text that it says. */
  readonly span: Span;
  /** What the voice is given: the lead, then the stretch. */
  readonly said: string;
  /** Length of the lead. */
  readonly lead: number;
}

/** What is said of these pieces, in order. */
export function toUtterances(pieces: readonly Piece[]): readonly Utterance[] {
  let label = '';
  return pieces.flatMap(({ kind, text, lead }, piece) => {
    if (kind === 'label') {
      if (text === label) return [];
      label = text;
    }
    return toSentences(text).map((span, at) => {
      const before = at === 0 ? lead : '';
      return { piece, span, said: before + speakable(text.slice(span.from, span.to)), lead: before.length };
    });
  });
}

/**
 * The word that is being said, in the piece's text, when the voice has come to position `at` of `said`. Voices disagree whether that is a word's start, its
 * middle or the space before it, and many leave its length out; so the word is found here. Nothing while the lead is said, or after the last word.
 */
export function wordAt({ said, lead, span }: Utterance, at: number): Span | undefined {
  if (at < lead) return undefined;
  const word = wordSpans(said.slice(lead)).find(({ to }) => to > at - lead);
  return word && { from: span.from + word.from, to: span.from + word.to };
}

/** The same text, unit for unit, without what some voices spell out or stumble over. */
function speakable(text: string): string {
  return text.replace(/[\u00a0\u202f\u2060\n\t]/g, ' ').replace(/[*_#|]/g, ' ');
}
