import { countWords, plainWords } from '../script/words.ts';

/** Counts the words of lines, each distinct line once: thousands of walks meet the same few hundred. */
export class WordCounter {
  readonly #counts = new Map<string, number>();

  count(text: string): number {
    const known = this.#counts.get(text);
    if (known !== undefined) return known;
    const count = countWords(plainWords(text));
    this.#counts.set(text, count);
    return count;
  }
}
