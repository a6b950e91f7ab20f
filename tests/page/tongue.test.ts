import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { readBookWords } from '../../src/archive/book-words.ts';
import { Problem } from '../../src/script/problem.ts';
import { sentenceOf } from '../../src/page/sentence.ts';
import { Tongue } from '../../src/page/tongue.ts';
import { speak, words } from '../../src/page/words.ts';
import { english } from '../../src/page/words/english.ts';
import { ukrainian } from '../../src/page/words/ukrainian.ts';

const BOOK = { title: 'The Ferry', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], ahead: {}, crossroads: [], classroom: { roles: [], assemblies: [] }, tellings: [], board: [], endings: [] } as const;
const MAP = { places: [], ways: [], said: {} };
const first = { json: 'english', hash: 'one' };
const translation = { script: { json: 'ukrainian', hash: 'one' }, words: readBookWords({ title: 'Пором' }), draft: true, upTo: 1, acts: 2 };
const turnOf = (...texts: string[]) => ({ knot: 'a', choices: [], lines: texts.map((text) => ({ text, cues: [] })) });
const tongue = () => new Tongue({ script: first, book: BOOK, map: async () => MAP, translations: { uk: { told: async () => translation, map: async () => ({ ...MAP, said: { oars: { actTitle: '', place: 'Пристань', options: {} } } }) } } });

afterEach(() => speak(english));

describe('the language of the page', () => {
  it('brings its catalogue, the script and the book, and the first language brings its own back', async () => {
    const spoken = tongue();
    const learned = spoken.speak(await spoken.learn('uk'));
    expect([words, learned.script.json, learned.book.title, spoken.language.value]).toEqual([ukrainian, 'ukrainian', 'Пором', 'uk']);
    expect((await spoken.map()).said).toHaveProperty('oars');
    expect(spoken.story).toBe('The Ferry');
    const back = spoken.speak(await spoken.learn('en'));
    expect([words, back.script.json, back.book.title]).toEqual([english, 'english', 'The Ferry']);
    expect((await spoken.map()).said).toEqual({});
  });

  it('stands for a story that is not told in it', async () => {
    const spoken = new Tongue({ script: first, book: BOOK, map: async () => MAP, translations: {} });
    expect(spoken.speak(await spoken.learn('uk')).script.json).toBe('english');
    expect(words.code).toBe('uk');
  });

  it('says once from where on the story is told in the first one', async () => {
    const spoken = tongue();
    expect(spoken.warningAt(turnOf('She rings.'))).toBeUndefined();
    spoken.speak(await spoken.learn('uk'));
    expect(spoken.warningAt(turnOf('Вона дзвонить.', '102'))).toBeUndefined();
    expect(spoken.warningAt(turnOf('Вона дзвонить.', 'She rings.', 'They swear.'))).toBe(ukrainian.language.fromHere);
    expect(spoken.warningAt(turnOf('They swear.'))).toBeUndefined();
  });
});

describe('a sentence of the core', () => {
  const damaged = new Problem('This link does not hold a telling.', {}, 'link-damaged');

  it('is said in the language of the page, and in its own words where that has none', () => {
    expect(sentenceOf(damaged)).toBe('This link does not hold a telling.');
    speak(ukrainian);
    expect(sentenceOf(damaged)).toContain('посиланні');
    expect(sentenceOf(new Problem('x', {}, 'saved-damaged', 'Перша'))).toContain('«Перша»');
    expect(sentenceOf(new Problem('Something else.'))).toBe('Something else.');
  });
});
