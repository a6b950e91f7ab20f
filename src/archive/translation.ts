import type { Script } from '../script/narrator.ts';
import type { BookWords } from './book-words.ts';
import type { Book } from './book.ts';
import type { Catalogue } from './catalogue.ts';
import type { Opening } from './opening.ts';

/** A story in another language, as far as it goes. The script has the structure and the hash of the first: what is decided in one is decided in the other. */
export interface Translation {
  readonly script: Script;
  readonly words: BookWords;
  /** How it begins in this language. */
  readonly opening?: Opening | undefined;
  /** Nobody who grew up with the language has read it yet. */
  readonly draft: boolean;
  /** The last act of those translated without a gap from the first on; 0: none. */
  readonly upTo: number;
  /** How many acts the story has. */
  readonly acts: number;
}

/** A book with its words in another language, row by row; ids, statuses, sources and files are those of the first. */
export function translateBook(book: Book, words: BookWords): Book {
  return {
    ...book,
    title: words.title ?? book.title,
    blurb: words.blurb ?? book.blurb,
    claims: over(book.claims, words.claims),
    // What is not translated yet is still told with the words of the first language.
    glossary: book.glossary.map((term) => {
      const said = words.glossary[term.id];
      // Its headword is the first form; the word in that language need not stand beside it again.
      return said ? { ...term, meaning: said.meaning, latin: said.forms[0], ukrainian: undefined, forms: [...said.forms, ...term.forms] } : term;
    }),
    people: book.people.map((person) => {
      const said = words.people[person.id];
      return said ? { ...person, name: said.name, tie: said.tie, forms: [...(said.forms ?? [said.name]), ...(person.forms ?? [person.name])] } : person;
    }),
    endings: over(book.endings, words.endings),
    board: over(book.board, words.board),
    catalogue: translateCatalogue(book.catalogue, words.captions),
  };
}

function over<T extends { readonly id: string }>(rows: readonly T[], words: Readonly<Record<string, Partial<T>>>): readonly T[] {
  return rows.map((row) => ({ ...row, ...words[row.id] }));
}

function translateCatalogue({ backdrops, actors, music, ambience, sounds }: Catalogue, captions: Readonly<Record<string, string>>): Catalogue {
  const heard = <T extends { caption: string }>(kind: string, rows: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, caption: captions[`${kind}/${id}`] ?? row.caption }]));
  const scenes = Object.entries(backdrops).map(([id, row]) => {
    const states = row.states.map((state) => ({ ...state, alt: captions[`backdrops/${id}?${state.when}`] ?? state.alt }));
    return [id, { ...row, alt: captions[`backdrops/${id}`] ?? row.alt, states }] as const;
  });
  const people = Object.entries(actors).map(([id, row]) => [id, { ...row, alt: captions[`actors/${id}`] ?? row.alt }] as const);
  return { backdrops: Object.fromEntries(scenes), actors: Object.fromEntries(people), music: heard('music', music), ambience: heard('ambience', ambience), sounds: heard('sounds', sounds) };
}
