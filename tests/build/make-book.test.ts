import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportSources } from '../../src/build/cite-sources.ts';
import { makeBook } from '../../src/build/make-book.ts';

function bookOf(files: Readonly<Record<string, unknown>>) {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return makeBook('main.ink', folder);
}
const claim = { id: 'hook', title: 'The hook', status: 'documented', sources: ['book'], note: 'A note of a sentence at the least.' };
const source = { id: 'book', type: 'book', title: 'A Book', author: [{ family: 'Writer', given: 'Ann' }], issued: { 'date-parts': [[1998]] }, publisher: 'Press', URL: 'https://example.org/book' };

describe('a book', () => {
  it('of a plain Ink file has a title and nothing else, whatever tags that file uses', () => {
    const { script, book, problems } = bookOf({ 'main.ink': 'Hello. # mood: blue\n* [Go.] Gone.\n-> END' });
    expect(problems).toEqual([]);
    expect(script?.json).toContain('Hello.');
    expect(book).toMatchObject({ title: 'Main', claims: [], sources: [], glossary: [], people: [], endings: [] });
  });

  it("takes its title from the script's own tag", () => expect(bookOf({ 'main.ink': '# title: The Ferry\nHello.\n-> END' }).book.title).toBe('The Ferry'));

  it('keeps our rules when it has a book.json', () => {
    const { script, problems } = bookOf({ 'main.ink': 'Hello. # mood: blue\n* [Go.] Gone.\n-> END', 'book.json': {} });
    expect(script).toBeUndefined();
    expect(problems.map(({ located }) => located)).toEqual(['main.ink:1: unknown tag kind "mood": the kinds are listed in story/TAGS.md', expect.stringMatching(/^main\.ink:2: the choice "Go\. Gone\." has no id/)]);
  });

  it('cites its sources in full', () => {
    const { book } = bookOf({ 'main.ink': 'Hello. # claim: hook\n-> END', 'book.json': {}, 'claims/a.json': [claim], 'sources.json': [source] });
    expect(book.sources).toEqual([{ id: 'book', citation: 'Writer, Ann. *A Book*. Press, 1998. https://example.org/book.', url: 'https://example.org/book' }]);
  });

  it('sets the titles of its sources in italics, and knows the reference managers\' forms', () => {
    const { csl } = bookOf({ 'main.ink': 'Hello.\n-> END', 'sources.json': [{ ...source, note: 'Read in part.' }] });
    const { csl: json, bibtex, ris } = exportSources(csl);
    expect(JSON.parse(json)).toEqual([source]);
    expect(bibtex).toMatch(/@book\{[\s\S]*title = \{A \{?Book/);
    expect(ris).toMatch(/TY {2}- BOOK[\s\S]*AU {2}- Writer, Ann/);
  });

  it.each([
    ['a claim that cites no known source', { 'claims/a.json': [{ ...claim, sources: ['bok'] }], 'sources.json': [source] }, 'claims/a.json:1: the claim "hook" cites "bok", which no source is called; did you mean "book"?'],
    ['a claim of no known subject', { 'claims/a.json': [{ ...claim, subjects: ['shft'] }], 'sources.json': [source], 'subjects.json': [{ id: 'shift', title: 'The shift' }] }, 'claims/a.json:1: the claim "hook" belongs to "shft", which no subject is called; did you mean "shift"?'],
    ['a claim in two files', { 'claims/a.json': [claim], 'claims/b.json': [claim], 'sources.json': [source] }, 'claims/b.json:1: the claim "hook" stands in claims/a.json too'],
    ['a file that is no JSON', { 'sources.json': '[{' }, 'sources.json:1: this is not JSON'],
    ['a claim with a status that is none', { 'claims/a.json': `[\n  ${JSON.stringify(claim)},\n  { "id": "bell", "title": "x" }\n]` }, 'claims/a.json:3: claims, "bell"'],
    ['a question about no main crossroads', { 'classroom/board.json': [{ id: 'gat', title: 'The gate', question: 'Who went through it?' }], 'main.ink': 'Hello. # crossroads: gate # main\n* [Go. # id: go] Gone.\n-> END' }, 'classroom/board.json:1: the board asks about "gat", which no main crossroads is called; did you mean "gate"?'],
    ['a main crossroads without a question', { 'classroom/board.json': [{ id: 'gate', title: 'The gate', question: 'Who went through it?' }], 'main.ink': 'Hello. # crossroads: gate # main\n* [Go. # id: go] Gone. # crossroads: mill # main\n* [On. # id: on] On.\n-> END' }, 'the board asks nothing about the main crossroads "mill"'],
    ['an asset that is not there', { 'book.json': { catalogue: 'catalogue.json' }, 'catalogue.json': { backdrops: { a: { file: 'a.svg', alt: 'A' } }, actors: {}, music: {}, ambience: {}, sounds: {} } }, 'catalogue.json:1: the catalogue names "a.svg", which is not there'],
  ])('says in a sentence what is wrong: %s', (_what, files, sentence) => {
    const { script, problems } = bookOf({ 'main.ink': 'Hello.\n-> END', ...files });
    expect(script).toBeUndefined();
    expect(problems.map(({ located }) => located).join('\n')).toContain(sentence);
  });
});
