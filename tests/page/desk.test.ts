import { beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { Desk } from '../../src/page/desk.ts';
import type { House } from '../../src/page/house.ts';
import type { SavedTelling } from '../../src/telling/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/telling/settings.ts';
import { standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

const INK = `One. # ambience: room
+ [Go. # id: go]
- Two. # sound: bang
+ [On. # id: on]
- Three.
+ [Out. # id: out]
- The end. # ending: poster
-> END`;
const BOOK = { title: 'T', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], ahead: {}, crossroads: [], tellings: [], classroom: { roles: [], assemblies: [] }, endings: [{ id: 'poster', title: 'The poster', shape: 'paper', face: '', open: false }] } as const;

beforeAll(() => {
  // The desk makes one element, the stage's host; nothing here looks at it.
  Object.assign(globalThis, { document: { createElement: () => ({ isConnected: false, remove() {} }) } });
});

function sitDown(ink = INK) {
  const saved = new Map<string, SavedTelling>();
  const heard: string[] = [];
  const reached: string[] = [];
  const house: House = {
    script: compile(ink), book: BOOK,
    shelf: {
      trouble: undefined,
      read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }),
      save: async (telling) => { saved.set(telling.id, telling); },
      remove: async (id) => { saved.delete(id); },
      reach: async ({ ending }) => { reached.push(ending); },
      wipe: async () => { saved.clear(); },
      readSettings: async () => DEFAULT_SETTINGS,
      saveSettings: async () => {},
    },
    mixer: { hear: (_tableau, passing) => { heard.push(passing.map((cue) => (cue.kind === 'sound' ? cue.id : cue.motion)).join() || '-'); }, setVolumes() {}, prepare() {}, unlock() {}, destroy() {} },
    openStage: async () => undefined,
    stillOf: async () => undefined,
    prepare() {},
    map: async () => ({ places: [], ways: [] }),
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
  return { desk, take, here, saved, heard, reached };
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
});
