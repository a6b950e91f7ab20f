import type { Book } from '../archive/book.ts';
import type { Claim } from '../archive/claim.ts';
import type { Ending } from '../archive/ending.ts';
import { Glossary } from '../archive/glossary.ts';
import type { Source } from '../archive/source.ts';

/** A book with its tables made ready for looking things up. */
export interface Library {
  readonly book: Book;
  readonly glossary: Glossary;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly endings: ReadonlyMap<string, Ending>;
}

/** Indexes a book by its ids. */
export function openLibrary(book: Book): Library {
  return { book, glossary: new Glossary(book.glossary), claims: byId(book.claims), sources: byId(book.sources), endings: byId(book.endings) };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
