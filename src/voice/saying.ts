/** What a saying tells: the last of them all but `word` and `begun`. `mute`: it never began. `stuck`: it began and fell silent. */
export type Said =
  | { readonly kind: 'begun' | 'ended' | 'mute' | 'stuck' }
  | { readonly kind: 'word'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: string };

/** Milliseconds till a voice that has said nothing is taken for mute; a cold engine on a phone needs three seconds. */
const UNTIL_BEGUN = 5000;

/** The longest that a voice says a text, in milliseconds: eight signs a second at its own pace, and some breath. */
function longest({ text, rate }: SpeechSynthesisUtterance): number {
  return 4000 + (text.length * 125) / rate;
}

/**
 * One utterance on its way through the browser. It holds the utterance, because one that nobody holds is collected and never heard to end; and it watches the
 * clock, because a browser may never say that a voice fell silent.
 */
export class Saying {
  readonly #synthesis: SpeechSynthesis;
  readonly #utterance: SpeechSynthesisUtterance;
  readonly #tell: (what: Said) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  #begun = false;

  constructor(synthesis: SpeechSynthesis, utterance: SpeechSynthesisUtterance, tell: (what: Said) => void) {
    this.#synthesis = synthesis;
    this.#utterance = utterance;
    this.#tell = tell;
    utterance.onstart = () => this.#begin();
    utterance.onboundary = ({ name, charIndex }) => {
      this.#begin();
      // Some engines tell of sentences too; a name that is missing is a word's.
      if (!this.#over && name !== 'sentence' && charIndex !== undefined) tell({ kind: 'word', at: charIndex });
    };
    utterance.onend = () => this.#end({ kind: 'ended' });
    utterance.onerror = ({ error }) => this.#end({ kind: 'failed', error });
  }

  /** Hands it to the browser, after so many milliseconds. */
  start(wait: number): void {
    if (wait > 0) {
      this.#timer = setTimeout(() => this.start(0), wait);
      return;
    }
    // Set before it speaks: an error may come at once.
    this.#timer = setTimeout(() => this.#watch(), UNTIL_BEGUN);
    // The pause is the browser's, not the page's: another page may have set it.
    if (this.#synthesis.paused) this.#synthesis.resume();
    this.#synthesis.speak(this.#utterance);
  }

  /** Nothing more is told. */
  drop(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  #begin(): void {
    if (this.#over || this.#begun) return;
    this.#begun = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end({ kind: 'stuck' }), longest(this.#utterance));
    this.#tell({ kind: 'begun' });
  }

  #watch(): void {
    // A few voices never tell that they have begun.
    if (this.#synthesis.speaking && !this.#synthesis.pending) this.#begin();
    else this.#end({ kind: 'mute' });
  }

  #end(what: Said): void {
    if (this.#over) return;
    this.drop();
    this.#tell(what);
  }
}
