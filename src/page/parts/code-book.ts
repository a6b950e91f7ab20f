import type { Book } from '../../archive/book.ts';
import { type CodeBook, isCodable } from '../../archive/code-book.ts';

/** What a story's codes are made of; nothing where it has no main crossroads, or too many. */
export function codeBookOf({ endings, crossroads }: Pick<Book, 'endings' | 'crossroads'>): CodeBook | undefined {
  const codes = { endings: endings.map(({ id }) => id), crossroads };
  return crossroads.some(({ main }) => main) && isCodable(codes) ? codes : undefined;
}
