import type { Crossroads } from './crossroads.ts';

/** Letters of a code without its check. */
export const LENGTH = 8;

/** What codes of one story are made of: its endings, and its crossroads in the order of the story. */
export interface CodeBook {
  readonly endings: readonly string[];
  readonly crossroads: readonly Crossroads[];
}

/** Whether eight letters hold every life of this story. */
export function isCodable(book: CodeBook): boolean {
  return sizesOf(book).reduce((all, size) => all * BigInt(size), 1n) <= 32n ** BigInt(LENGTH);
}

/** The crossroads that a code tells of. */
export function mainOf({ crossroads }: CodeBook): readonly Crossroads[] {
  return crossroads.filter(({ main }) => main);
}

/** How many answers each part of a code has: the ending, and each main crossroads; one more for none. */
export function sizesOf(book: CodeBook): readonly number[] {
  return [book.endings.length + 1, ...mainOf(book).map(({ options }) => options.length + 1)];
}
