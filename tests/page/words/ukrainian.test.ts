import { describe, expect, it } from 'vitest';
import { english } from '../../../src/page/words/english.ts';
import { englishLater } from '../../../src/page/words/english-later.ts';
import { ukrainian } from '../../../src/page/words/ukrainian.ts';
import { ukrainianLater } from '../../../src/page/words/ukrainian-later.ts';
import { capital, counted, plural } from '../../../src/page/words/ukrainian-numbers.ts';

/** What has no Ukrainian: tags, names of formats and files, keys, signs. */
const NO_UKRAINIAN = [
  /\.code$/, /\.file$/, /\.fileName$/, /\.sizes\./, /\.exports\./, /\.keysTo$/, /\.zoom$/, /\.keyList\.\d+\.0$/, /\.classroom\.letter$/,
];
const SAMPLES: readonly (readonly unknown[])[] = [
  [3, 5, 7, 9], [3, 'documented', 'слово'], ['paper'], [['один', 'два', 'три']], [3, 'слово'], [3, ['слово']], ['слово', 3, 5], ['слово', 'слово', 3], [new Date(0)],
];

/** Every string of a catalogue, and what every function of it says of some sample, by its path. */
function sayings(value: unknown, path = ''): [string, string][] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    for (const sample of SAMPLES) {
      try {
        const said: unknown = value(...sample);
        if (typeof said === 'string' && !/undefined|NaN|\[object/.test(said)) return [[path, said]];
      } catch {
        // Another sample fits.
      }
    }
    throw new Error(`no sample fits ${path}`);
  }
  return Object.entries(value as object).flatMap(([key, one]) => sayings(one, `${path}.${key}`));
}

describe('the Ukrainian catalogue', () => {
  const said = sayings(ukrainian);

  it('says everything that the English one says', () => {
    const paths = new Set(said.map(([path]) => path));
    expect(sayings({ ...english, later: englishLater }).map(([path]) => path).filter((path) => !paths.has(path))).toEqual([]);
    expect(Object.values(ukrainian.said).every((one) => one !== undefined)).toBe(true);
  });

  it('leaves no English sentence behind', () => {
    const latin = said.filter(([path, text]) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text) && !NO_UKRAINIAN.some((rule) => rule.test(path)));
    expect(latin).toEqual([]);
    const words = said.flatMap(([path, text]) => [...text.matchAll(/\b(the|and|of|is|not|this|telling|you)\b/gi)].map(([word]) => `${path}: ${word}`));
    expect(words.filter((one) => !/licenceText/.test(one))).toEqual([]);
  });

  it('writes apostrophes and quotes as Ukrainian print does', () => {
    expect(said.filter(([, text]) => /['"“”„]/.test(text))).toEqual([]);
  });

  it('has no letter that Ukrainian has not', () => {
    expect(said.filter(([, text]) => /[ыэёъ]/i.test(text))).toEqual([]);
  });
});

describe('a count', () => {
  const CODES = ['код', 'коди', 'кодів'] as const;

  it('takes the form that its last figures ask for', () => {
    expect([1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112].map((count) => plural(count, CODES))).toEqual(
      ['код', 'коди', 'коди', 'кодів', 'кодів', 'кодів', 'кодів', 'код', 'коди', 'кодів', 'код', 'кодів', 'кодів'],
    );
  });

  it('is written out up to twelve, in the gender of what is counted', () => {
    expect(counted(2, 'f', ['примітка', 'примітки', 'приміток'])).toBe('дві примітки');
    expect(counted(1, 'n', ['життя', 'життя', 'життів'])).toBe('одне життя');
    expect(counted(1, 'f', ['оповідь', 'оповіді', 'оповідей'], 'accusative')).toBe('одну оповідь');
    expect(counted(5, 'm', CODES)).toBe('п’ять кодів');
    expect(counted(21, 'm', CODES)).toBe('21 код');
    expect(counted(0, 'm', CODES)).toBe('0 кодів');
  });

  it('begins a sentence with a capital, the letters of Ukrainian too', () => {
    expect(capital('їжак')).toBe('Їжак');
  });

  it('agrees with what is said of it', () => {
    expect([1, 3, 5].map((count) => ukrainian.title.tellingsHint(count))).toEqual([
      'На цьому пристрої зберігається одне життя', 'На цьому пристрої зберігаються три життя', 'На цьому пристрої зберігається п’ять життів',
    ]);
    expect([1, 2, 6].map((count) => ukrainianLater.tellings.came(count, 0))).toEqual(['Додано одну оповідь.', 'Додано дві оповіді.', 'Додано шість оповідей.']);
    expect(ukrainianLater.compare.oneOnly(1)).toBe('Одне роздоріжжя, яке трапилося лише одному з них');
    expect(ukrainianLater.classroom.seconds(22)).toBe('22 секунди');
  });
});
