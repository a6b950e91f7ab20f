import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import type { Book } from '../../src/archive/book.ts';
import { Glossary } from '../../src/archive/glossary.ts';
import { peopleMet } from '../../src/archive/person.ts';
import { readBookWords } from '../../src/archive/book-words.ts';
import { translateBook } from '../../src/archive/translation.ts';

const BOOK: Book = {
  title: 'Above the Norm', author: '', blurb: 'A box.', sources: [], ahead: {}, crossroads: [], classroom: { roles: [], assemblies: [] }, tellings: [], board: [],
  catalogue: { ...EMPTY_CATALOGUE, sounds: { bell: { files: ['bell.ogg'], caption: 'A bell', gain: 1 } } },
  claims: [{ id: 'hook', title: 'The hook', status: 'invented', sources: ['museum'], note: 'Hook and bell are our invention.' }],
  glossary: [{ id: 'set', forms: ['set', 'sets'], meaning: 'Two props with a bar.' }],
  people: [{ id: 'savka', name: 'Savka Kostenko', forms: ['Savka'], tie: 'An old hewer.', lived: false }],
  endings: [{ id: 'flier', title: 'The flier', shape: 'ticket', face: 'KADIIVKA', open: false }],
};
const WORDS = readBookWords({
  title: 'Понад норму',
  claims: { hook: { title: 'Гачок', note: 'Гачок і дзвін вигадали ми.', status: 'documented', sources: [] } },
  glossary: { set: { forms: ['рама', 'рами'], meaning: 'Два стояки з верхняком.' } },
  people: { savka: { name: 'Савка Костенко', forms: ['Савка', 'Савки'], tie: 'Старий вибійник.' } },
  captions: { 'sounds/bell': 'Дзвін' },
});

describe('a book in another language', () => {
  const book = translateBook(BOOK, WORDS);

  it('has other words, and the same facts', () => {
    expect(book.title).toBe('Понад норму');
    expect(book.claims).toEqual([{ id: 'hook', title: 'Гачок', status: 'invented', sources: ['museum'], note: 'Гачок і дзвін вигадали ми.' }]);
    expect(book.catalogue.sounds.bell).toEqual({ files: ['bell.ogg'], caption: 'Дзвін', gain: 1 });
  });

  it('keeps what is not translated', () => {
    expect(book.blurb).toBe('A box.');
    expect(book.endings).toEqual(BOOK.endings);
  });

  it('knows its terms and people by the words of both languages, since a story may change over in the middle', () => {
    expect(new Glossary(book.glossary).find('Рами')?.meaning).toBe('Два стояки з верхняком.');
    expect(new Glossary(book.glossary).find('sets')?.id).toBe('set');
    expect(peopleMet(book.people, ['Лампа Савки']).length).toBe(1);
    expect(peopleMet(book.people, ['Savka nods.']).length).toBe(1);
  });

  it('refuses damaged words', () => {
    expect(() => readBookWords({ people: { savka: { name: '' } } })).toThrow('people.savka');
  });
});
