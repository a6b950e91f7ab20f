import { beforeAll, describe, expect, it } from 'vitest';
import { dataText } from '../../src/build/learning-data.ts';
import { type MadeBook, makeBook } from '../../src/build/make-book.ts';
import { pageHead } from '../../src/build/page-head.ts';
import { readTeachPages } from '../../src/build/teach-files.ts';

let made: MadeBook;
beforeAll(() => { made = makeBook('story/main.ink'); }, 60_000);

type Data = Readonly<Record<string, unknown>>;
const dataIn = (head: ReturnType<typeof pageHead>): Data[] => head.filter(({ attrs }) => attrs?.type === 'application/ld+json').map(({ children }) => JSON.parse(String(children)) as Data);
/** Values of the W3C's vocabulary that may be claimed. @see https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/ */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  accessMode: ['auditory', 'chartOnVisual', 'chemOnVisual', 'colorDependent', 'diagramOnVisual', 'mathOnVisual', 'musicOnVisual', 'tactile', 'textOnVisual', 'textual', 'visual'],
  accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullSwitchControl', 'fullTouchControl', 'fullVoiceControl'],
  accessibilityFeature: ['alternativeText', 'captions', 'displayTransformability', 'highContrastDisplay', 'index', 'largePrint', 'longDescription', 'readingOrder', 'structuralNavigation', 'tableOfContents', 'transcript', 'unlocked'],
  accessibilityHazard: ['flashing', 'motionSimulation', 'sound', 'noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard', 'unknownFlashingHazard', 'unknownMotionSimulationHazard', 'unknownSoundHazard', 'none', 'unknown'],
};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

describe('what the page says to those who look for something to teach with', () => {
  it('is the book’s own: its name, its words, its subjects', () => {
    const [data = {}, ...more] = dataIn(pageHead(made));
    expect(more).toEqual([]);
    expect(data['@context']).toBe('https://schema.org');
    expect(data['@type']).toEqual(expect.arrayContaining(['Game', 'LearningResource']));
    expect(data.name).toBe(made.book.title);
    expect(String(data.description)).toMatch(/^An old man’s papers/);
    expect(list(data.about)).toHaveLength(made.subjects.length);
  });

  it('says what a catalogue asks for: licence, age, level, times, grade, use and access', () => {
    const [data = {}] = dataIn(pageHead(made));
    expect(data).toMatchObject({ inLanguage: 'en', license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true, typicalAgeRange: '14-', interactivityType: 'active', gamePlatform: 'Web browser', timeRequired: ['PT25M', 'PT40M'] });
    expect(data.educationalAlignment).toMatchObject({ alignmentType: 'readingLevel', targetName: made.learning?.grade.map((at) => at.toFixed(1)).join('–') });
    for (const key of ['author', 'educationalLevel', 'learningResourceType', 'educationalUse', 'teaches', 'genre', 'accessibilitySummary']) expect(list(data[key]).filter(Boolean).length, key).toBeGreaterThan(0);
    for (const [key, known] of Object.entries(KNOWN)) for (const value of list(data[key])) expect(known, `${key}: ${value}`).toContain(value);
  });

  it('has a minute count for each telling that can be chosen', () => {
    expect(Object.keys(made.learning?.minutes ?? {})).toEqual(made.tellings.map(({ name }) => name));
  });

  it('names no address where the page has none, and says nothing of a plain Ink file', () => {
    const [data = {}] = dataIn(pageHead(made, false));
    expect(Object.keys(data).filter((key) => ['@id', 'url', 'image'].includes(key))).toEqual([]);
    expect(dataIn(pageHead(makeBook('tests/fixtures/plain/lighthouse.ink')))).toEqual([]);
  });

  it('cannot end the element that holds it', () => {
    expect(dataText({ name: '</script><script>' })).not.toContain('<');
    expect(JSON.parse(dataText({ name: '</script>' }))).toEqual({ name: '</script>' });
  });
});

describe('what each page for teachers says', () => {
  it('has its own address, and is part of the game', () => {
    const { pages } = readTeachPages('story/main.ink', made);
    const data = pages.map(({ html }) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as Data);
    expect(data.map(({ url }) => url)).toEqual(pages.map(({ name }) => `${name}.html`));
    for (const one of data) {
      expect(one).toMatchObject({ '@type': 'LearningResource', inLanguage: 'en', typicalAgeRange: '14-', isPartOf: { '@id': '../index.html', name: made.book.title } });
      for (const key of ['name', 'description', 'license', 'learningResourceType', 'audience']) expect(one[key], `${one.url}: ${key}`).toBeTruthy();
    }
    expect(data.filter(({ learningResourceType }) => learningResourceType === 'lesson plan').map(({ timeRequired }) => timeRequired).sort()).toEqual(['PT15M', 'PT45M', 'PT90M']);
  });
});
