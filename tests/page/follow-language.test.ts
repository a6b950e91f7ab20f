import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { readBookWords } from '../../src/archive/book-words.ts';
import { Desk } from '../../src/page/desk.ts';
import { followLanguage, pickLanguage } from '../../src/page/follow-language.ts';
import { speak, words } from '../../src/page/words.ts';
import { english } from '../../src/page/words/english.ts';
import { DEFAULT_SETTINGS } from '../../src/telling/settings.ts';
import { standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

const BOOK = { title: 'The Ferry', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], ahead: {}, crossroads: [], classroom: { roles: [], assemblies: [] }, tellings: [], board: [], endings: [] } as const;
const ENGLISH = 'One.\n+ [Go. # id: go]\n- Two.\n+ [On. # id: on]\n- -> END';
const UKRAINIAN = 'Раз.\n+ [Йти. # id: go]\n- Два.\n+ [Далі. # id: on]\n- -> END';

let reachable = true;
let address = '?lang=uk';

beforeEach(() => {
  Object.assign(globalThis, {
    document: { createElement: () => ({ isConnected: false, remove() {} }), documentElement: { lang: 'en' } },
    location: { get search() { return address; }, pathname: '/', hash: '' },
    history: { replaceState: (_state: unknown, _title: string, url: string) => { address = url.replace(/^\//, ''); } },
  });
});
afterEach(() => {
  speak(english);
  for (const name of ['document', 'location', 'history']) Reflect.deleteProperty(globalThis, name);
});

function sitDown() {
  const script = compile(ENGLISH);
  const translation = { script: { ...compile(UKRAINIAN), hash: script.hash }, words: readBookWords({}), draft: true, upTo: 1, acts: 1 };
  return new Desk({
    script, book: BOOK,
    translations: { uk: { told: async () => { if (!reachable) throw new Error('no network'); return translation; }, map: async () => ({ places: [], ways: [], said: {} }) } },
    shelf: {
      trouble: undefined, read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }), save: async ({ id }) => id, remove: async () => {}, reach: async () => {}, wipe: async () => {},
      readSettings: async () => DEFAULT_SETTINGS, saveSettings: async () => {},
    },
    mixer: { hear() {}, setVolumes() {}, giveWay() {}, prepare() {}, unlock() {}, destroy() {} },
    speaker: async () => ({ voices: () => [], onVoices: () => () => undefined, say() {}, hush() {} }),
    openStage: async () => undefined, stillOf: async () => undefined, prepare() {}, map: async () => ({ places: [], ways: [], said: {} }), bibliography: async () => ({ csl: '', bibtex: '', ris: '' }),
  });
}
const spoken = (code: string) => vi.waitFor(() => expect(words.code).toBe(code), 5000);
const here = (desk: Desk) => desk.told.value && standing(desk.told.value).turn.lines[0]?.text;

it('tells the present telling again in the language that is picked, at the same place, and lets the address ask for no other', async () => {
  [reachable, address] = [true, ''];
  const desk = sitDown();
  const stop = followLanguage(desk);
  desk.begin();
  const choice = desk.told.value && standing(desk.told.value).turn.choices[0];
  if (choice) desk.choose(choice);
  desk.surface.open({ kind: 'settings' });
  pickLanguage(desk, 'uk');
  await spoken('uk');
  expect([here(desk), words.code, document.documentElement.lang, desk.surface.sheet.value?.kind]).toEqual(['Два.', 'uk', 'uk', 'settings']);
  address = '?lang=uk';
  pickLanguage(desk, 'en');
  await spoken('en');
  expect([here(desk), words.code, address]).toEqual(['Two.', 'en', '']);
  stop();
});

it('goes on in the language that it has when another cannot be fetched, says so, and asks again when it is picked again', async () => {
  [reachable, address] = [false, ''];
  const desk = sitDown();
  const stop = followLanguage(desk);
  pickLanguage(desk, 'uk');
  await vi.waitFor(() => expect(desk.surface.notice.value).toBe(english.language.notLoaded), 5000);
  expect(words.code).toBe('en');
  reachable = true;
  pickLanguage(desk, 'uk');
  await spoken('uk');
  stop();
});
