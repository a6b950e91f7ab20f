// Long because the desk is the one place of state: each of its commands is tried here.
import { beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { toCode } from '../../src/archive/code.ts';
import { addressOf } from '../../src/page/address.ts';
import { Desk } from '../../src/page/desk.ts';
import { doorsOf } from '../../src/page/doors.ts';
import type { House } from '../../src/page/house.ts';
import type { SavedTelling } from '../../src/telling/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/telling/settings.ts';
import { standing, type Told } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

const INK = `One. # ambience: room
+ [Go. # id: go]
- Two. # sound: bang
+ [On. # id: on]
- Three.
+ [Out. # id: out]
- The end. # ending: poster
-> END`;
const BOOK = { title: 'T', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], ahead: {}, crossroads: [], classroom: { roles: [], assemblies: [] }, tellings: [], board: [], endings: [{ id: 'poster', title: 'The poster', shape: 'paper', face: '', open: false }] } as const;

beforeAll(() => {
  // The desk makes one element, the stage's host; nothing here looks at it.
  Object.assign(globalThis, { document: { createElement: () => ({ isConnected: false, remove() {} }) } });
});

function sitDown(ink = INK, book: House['book'] = BOOK) {
  const saved = new Map<string, SavedTelling>();
  const heard: string[] = [];
  const reached: string[] = [];
  const house: House = {
    script: compile(ink), book,
    shelf: {
      trouble: undefined,
      read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }),
      save: async (telling) => { saved.set(telling.id, telling); return telling.id; },
      remove: async (id) => { saved.delete(id); },
      reach: async ({ ending }) => { reached.push(ending); },
      wipe: async () => { saved.clear(); },
      readSettings: async () => DEFAULT_SETTINGS,
      saveSettings: async () => {},
    },
    mixer: { hear: (_tableau, passing) => { heard.push(passing.map((cue) => (cue.kind === 'sound' ? cue.id : cue.motion)).join() || '-'); }, setVolumes() {}, giveWay() {}, prepare() {}, unlock() {}, destroy() {} },
    speaker: async () => ({ voices: () => [], onVoices: () => () => undefined, say() {}, hush() {} }),
    openStage: async () => undefined,
    stillOf: async () => undefined,
    prepare() {},
    translations: {},
    map: async () => ({ places: [], ways: [], said: {} }),
    bibliography: async () => ({ csl: '', bibtex: '', ris: '' }),
  };
  const desk = new Desk(house);
  const take = (...ids: string[]) => {
    for (const id of ids) {
      const choice = desk.told.value && standing(desk.told.value).turn.choices.find((one) => one.id === id);
      if (!choice) throw new Error(`${id} is not offered`);
      desk.choose(choice);
    }
  };
  const here = () => desk.told.value && standing(desk.told.value).turn.lines[0]?.text;
  return { desk, take, here, saved, heard, reached, shelf: house.shelf };
}

describe('Desk', () => {
  test('a telling is kept from its first decision on, under one name', async () => {
    const { desk, take, saved } = sitDown();
    await desk.settle();
    desk.begin();
    expect(saved.size).toBe(0);
    take('go', 'on');
    expect([...saved.values()].map(({ name, telling }) => [name, telling.decisions.length])).toEqual([['Telling 1', 2]]);
  });

  test('a telling that another window has gone on with is kept as one of its own from then on, and the reader is told', async () => {
    const { desk, take, shelf, saved } = sitDown();
    await desk.settle();
    desk.begin();
    take('go');
    const { save } = shelf;
    shelf.save = async (telling) => save({ ...telling, id: `${telling.id.replace(/-own$/, '')}-own` });
    take('on');
    await new Promise((resolve) => setTimeout(resolve));
    expect(desk.surface.notice.value).toMatch(/Another window has gone on/);
    take('out');
    await new Promise((resolve) => setTimeout(resolve));
    expect([...saved.values()].map(({ name, telling }) => [name, telling.decisions.length])).toEqual([['Telling 1', 1], ['Telling 1, in another window', 3]]);
  });

  test('where nothing can be kept, the title still goes on with what was told at this visit', async () => {
    const { desk, take, shelf } = sitDown();
    await desk.settle();
    desk.begin();
    Object.assign(shelf, { trouble: 'refused' });
    take('go');
    await new Promise((resolve) => setTimeout(resolve));
    desk.toTitle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(desk.contents.value?.tellings).toHaveLength(1);
  });

  test('a clock that was set back makes nothing older than what was kept before', async () => {
    const { desk, take, saved } = sitDown();
    await desk.settle();
    desk.begin();
    take('go');
    const before = [...saved.values()][0]?.changed ?? 0;
    const real = Date.now;
    Date.now = () => 1000;
    take('on');
    Date.now = real;
    expect([...saved.values()][0]?.changed).toBeGreaterThan(before);
  });

  test('a passing cue happens on the step that brings it, and not after going back or loading', async () => {
    const { desk, take, saved, heard } = sitDown();
    await desk.settle();
    desk.begin();
    take('go', 'on');
    desk.undo();
    const [one] = saved.values();
    if (one) desk.goOn(one);
    expect(heard).toEqual(['-', 'bang', '-', '-', '-']);
  });

  test('going back one step stays in the same telling; further back, the old one is kept and a new one begins', async () => {
    const { desk, take, here, saved } = sitDown();
    await desk.settle();
    desk.begin();
    take('go', 'on');
    desk.undo();
    expect([here(), saved.size]).toEqual(['Two.', 1]);
    take('on');
    desk.goBackTo(0);
    take('go');
    expect([...saved.values()].map(({ name, telling }) => [name, telling.decisions.length])).toEqual([['Telling 1', 2], ['Telling 2', 1]]);
  });

  test('an ending is kept, opens again from the box, and survives going back from it', async () => {
    const { desk, take, here, saved, reached } = sitDown();
    await desk.settle();
    desk.begin();
    take('go', 'on', 'out');
    expect(reached).toEqual(['poster']);
    desk.undo();
    take('out');
    desk.toTitle();
    const [one] = saved.values();
    if (one) desk.goOn(one);
    expect([here(), desk.surface.view.value.kind]).toEqual(['The end.', 'telling']);
  });

  test('a changed script tells the same decisions again, and says one sentence where they no longer fit', async () => {
    const { desk, take, here } = sitDown();
    await desk.settle();
    desk.begin();
    take('go', 'on');
    desk.reload(compile(INK.replace('Three.', 'Three, and better.')), BOOK);
    expect([here(), desk.surface.notice.value]).toEqual(['Three, and better.', undefined]);
    desk.reload(compile(INK.replace('id: on', 'id: other')), BOOK);
    expect(here()).toBe('Two.');
    expect(desk.surface.notice.value).toMatch(/last decision that still fits/);
  });

  test('a damaged script leaves what stands, and says so', async () => {
    const { desk, take, here } = sitDown();
    await desk.settle();
    desk.begin();
    take('go');
    desk.reload({ json: '{', hash: 'x' }, BOOK);
    expect(here()).toBe('Two.');
    expect(desk.surface.notice.value).toMatch(/cannot be read/);
  });

  test('a code opens a life that decided so as a new telling, and a wrong one leaves everything as it is', async () => {
    const story = INK.replace('One. #', 'One. # crossroads: gate # main #').replace('+ [Go. # id: go]', '+ [Go. # id: go]\n+ [Stay. # id: stay]');
    const { desk, take, here } = sitDown(story, { ...BOOK, crossroads: [{ id: 'gate', main: true, options: ['go', 'stay'] }] });
    await desk.settle();
    desk.begin();
    take('go');
    const codes = { endings: ['poster'], crossroads: [{ id: 'gate', main: true, options: ['go', 'stay'] }] };
    await expect(doorsOf(desk).openText('K7M 2QX 9FZ')).rejects.toThrow(/mistyped/);
    await expect(doorsOf(desk).openText('hello')).rejects.toThrow(/nine|9 letters/);
    expect(here()).toBe('Two.');
    await doorsOf(desk).openText(toCode({ ending: 'poster', taken: new Map([['gate', 'stay']]) }, codes).toLowerCase());
    expect([here(), desk.told.value?.telling.decisions[0]?.id]).toEqual(['The end.', 'stay']);
    expect(desk.surface.notice.value).toMatch(/only the main decisions/);
    expect(doorsOf(desk).looking.value).toBe(false);
  });

  test('an address opens from the same field, however it was pasted', async () => {
    const { desk, take, here } = sitDown();
    await desk.settle();
    desk.begin();
    take('go', 'on');
    const address = addressOf(desk.told.value as Told, 'https://example.org/');
    desk.begin();
    await doorsOf(desk).openText(`  ${address} `);
    expect(here()).toBe('Three.');
    await expect(doorsOf(desk).openText('https://example.org/#t=1AAAA')).rejects.toThrow(/does not hold a telling/);
    expect(here()).toBe('Three.');
  });
});
