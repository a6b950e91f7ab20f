import { english } from './words/english.ts';
import type { englishLater } from './words/english-later.ts';

/**
 * What the interface says on its first pages and while a story is told. A translation is another object of this shape, with the words of all other views in it;
 * English fetches those with the views: see `later-words.ts`.
 */
export type Words = typeof english & { readonly later?: typeof englishLater };

/** What the page says now. Read it when something is said: a module that keeps a part of it would go on in the language that the page began with. */
export let words: Words = english;

/** From now on the page says everything in these words; what is on the page has to be set anew. */
export function speak(catalogue: Words): void {
  words = catalogue;
}
