import type { Span } from '../telling/sentences.ts';
import type { ReadPage } from './aloud-plan.ts';
import { piecesOn, rangeOf, type SetPiece } from './page-pieces.ts';

/** Names that the style sheet knows: `::highlight(spoken)` and `::highlight(sentence)`. */
const WORD = 'spoken';
const SENTENCE = 'sentence';
/** Share of the free height that stands above a line that was brought into view. */
const ABOVE = 0.25;

/** Marks on the page what is being said, without a change to it; where a browser cannot do that, its paragraph is marked whole. */
export class SpokenMark implements ReadPage<SetPiece> {
  #sentence: Span | undefined;
  #piece: HTMLElement | undefined;
  /** Whether what was said last could be seen: a reader who has scrolled away is left where he is. */
  #followed = true;

  pieces(): readonly SetPiece[] {
    return piecesOn(document);
  }

  show(piece: SetPiece, sentence: Span, word: Span | undefined): void {
    const begins = this.#piece !== piece.mark || this.#sentence !== sentence;
    if (begins) this.#begin(piece, sentence);
    const range = rangeOf(piece, word ?? { from: sentence.from, to: Math.min(sentence.to, sentence.from + 1) });
    if (!range) return;
    if (word) CSS.highlights?.set(WORD, new Highlight(range));
    // Forced colours give both marks one colour: there the word is told apart only without its sentence.
    if (word && matchMedia('(forced-colors: active)').matches) CSS.highlights?.delete(SENTENCE);
    this.#follow(range);
  }

  clear(): void {
    CSS.highlights?.delete(WORD);
    CSS.highlights?.delete(SENTENCE);
    this.#piece?.removeAttribute('data-spoken');
    this.#piece = undefined;
    this.#sentence = undefined;
    this.#followed = true;
  }

  #begin(piece: SetPiece, sentence: Span): void {
    this.#piece?.removeAttribute('data-spoken');
    this.#piece = piece.mark;
    this.#sentence = sentence;
    const range = rangeOf(piece, sentence);
    if (typeof Highlight === 'undefined' || !CSS.highlights) piece.mark.setAttribute('data-spoken', '');
    else if (range) {
      CSS.highlights.delete(WORD);
      const highlight = new Highlight(range);
      highlight.priority = -1;
      CSS.highlights.set(SENTENCE, highlight);
    }
  }

  #follow(range: Range): void {
    const { top, bottom } = range.getBoundingClientRect();
    const { start, end } = freeView();
    const seen = top >= start && bottom <= end;
    if (!seen && this.#followed) {
      const still = document.documentElement.dataset.motion === 'still';
      scrollBy({ top: top - start - (end - start) * ABOVE, behavior: still ? 'instant' : 'smooth' });
    } else this.#followed = seen;
  }
}

/** What of the window no head, picture or bar covers, from top to bottom. */
function freeView(): { readonly start: number; readonly end: number } {
  const turn = document.querySelector('.turn.new');
  const start = turn ? Number.parseFloat(getComputedStyle(turn).scrollMarginBlockStart) || 0 : 0;
  const bar = document.querySelector('.aloud-bar')?.getBoundingClientRect();
  return { start, end: bar && bar.height > 0 ? bar.top : innerHeight };
}
