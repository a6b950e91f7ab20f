import { words } from './words.ts';
import { englishLater } from './words/english-later.ts';

/** What views say that are fetched later. A translation is another object of this shape: what it lacks does not compile. */
export type LaterWords = typeof englishLater;

/** What those views say now. As with `words`: asked for when something is said, and not kept. */
export function laterWords(): LaterWords {
  return words.later ?? englishLater;
}
