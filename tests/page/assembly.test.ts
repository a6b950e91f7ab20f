import { beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { Assembly } from '../../src/page/assembly.ts';
import { obey } from '../../src/page/class-commands.ts';
import { Desk } from '../../src/page/desk.ts';
import type { House } from '../../src/page/house.ts';
import { heldIn } from '../../src/page/parts/held.ts';
import type { SavedTelling } from '../../src/telling/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/telling/settings.ts';
import { resultOf } from '../../src/telling/sitting-steps.ts';
import { standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

const INK = `A note.
+ [Whole. # id: whole]
+ [Short. # id: short]
- A paper. # crossroads: slip # assembly: slip
+ [Stamp it. # id: stamp]
+ [Say it. # id: say]
+ [Keep it. # id: keep]
- A vote. # crossroads: hands # assembly: hands
+ [Up. # id: up]
+ [Down. # id: down]
- The end. # ending: poster
-> END`;
const agenda = (id: string, kind?: 'announced') => ({
  id, question: `What of the ${id}?`, background: 'It stands so. It costs that.', roles: [{ role: 'hewer', says: 'I say a sentence.' }], prompts: ['Who is safer now?', 'Who is not?'], debrief: 'What decided it, then?',
  ...(kind && { intervention: { kind, announce: 'Unanimous, says the chair.', shows: 'All for and none against.', claim: 'c', standing: 'This meeting is ours alone.' } }),
});
const BOOK: House['book'] = {
  title: 'T', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], ahead: {}, crossroads: [], endings: [{ id: 'poster', title: 'The poster', shape: 'paper', face: '', open: false }],
  tellings: [{ name: 'whole', opening: ['whole'] }, { name: 'short', opening: ['short'] }], board: [], classroom: { roles: [], assemblies: [agenda('slip'), agenda('hands', 'announced')] },
};

beforeAll(() => {
  // Nothing to look at: a page that does not scroll.
  Object.assign(globalThis, { document: { createElement: () => ({ isConnected: false, remove() {} }), documentElement: { scrollTop: 0, scrollHeight: 0, clientHeight: 0 } } });
});

function sitDown() {
  const saved = new Map<string, SavedTelling>();
  const house: House = {
    script: compile(INK), translations: {}, book: BOOK,
    shelf: {
      trouble: undefined, read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }), save: async (telling) => { saved.set(telling.id, telling); return telling.id; },
      remove: async () => {}, reach: async () => {}, wipe: async () => {}, readSettings: async () => DEFAULT_SETTINGS, saveSettings: async () => {},
    },
    mixer: { hear() {}, setVolumes() {}, giveWay() {}, prepare() {}, unlock() {}, destroy() {} },
    speaker: async () => ({ voices: () => [], onVoices: () => () => undefined, say() {}, hush() {} }),
    openStage: async () => undefined, stillOf: async () => undefined, prepare() {}, map: async () => ({ places: [], ways: [], said: {} }), bibliography: async () => ({ csl: '', bibtex: '', ris: '' }),
  };
  const desk = new Desk(house);
  const assembly = new Assembly(desk);
  const press = (...commands: Parameters<typeof obey>[0]['do'][]) => { for (const act of commands) obey({ do: act } as Parameters<typeof obey>[0], assembly, desk); };
  const here = () => desk.told.value && standing(desk.told.value).turn.lines[0]?.text;
  const count = (...hands: number[]) => {
    for (let i = 0; i < 20 && assembly.meeting.value?.sitting.step.kind !== 'count'; i++) assembly.next();
    for (const [option, held] of hands.entries()) assembly.enter(option, held);
  };
  return { desk, assembly, press, here, count, saved };
}

describe('a class', () => {
  test('begins with the note, and one press goes on by the telling that was wished for', () => {
    const { assembly, desk, press, here } = sitDown();
    assembly.begin(['short']);
    expect([here(), assembly.on.value, assembly.upNext.value?.id]).toEqual(['A note.', true, 'slip']);
    press('on');
    expect(desk.told.value?.telling.decisions.map(({ id }) => id)).toEqual(['short']);
  });

  test('decides what it counted, and nothing else can be chosen before that', () => {
    const { desk, assembly, press, here, count } = sitDown();
    assembly.begin(['short']);
    press('on');
    obey({ do: 'choose', number: 0 }, assembly, desk);
    expect([here(), assembly.binds]).toEqual(['A paper.', true]);
    press('open');
    count(3, 14, 5);
    press('carry');
    expect(here()).toBe('A paper.');
    press('next', 'carry');
    expect(here()).toBe('A vote.');
  });

  test('is led through a whole assembly by one key, which stops where hands are to be counted', () => {
    const { assembly, press, here } = sitDown();
    assembly.begin(['short']);
    press('on', 'on');
    expect(assembly.open.value).toBe(true);
    for (let i = 0; i < 20; i++) press('on');
    expect([here(), assembly.meeting.value?.sitting.step.kind]).toEqual(['A paper.', 'count']);
    assembly.enter(2, 9);
    press('on', 'on');
    expect(here()).toBe('A vote.');
  });

  test('goes back from the question to the passage, and finds the assembly where it stood', () => {
    const { assembly, press } = sitDown();
    assembly.begin(['short']);
    press('on', 'open', 'next', 'close');
    expect(assembly.open.value).toBe(false);
    press('open');
    expect(assembly.meeting.value?.sitting.step.kind).toBe('role');
    press('back', 'back');
    expect(assembly.open.value).toBe(false);
  });

  test('keeps its counts with the telling, and goes on with them in the next lesson', () => {
    const { desk, assembly, press, count, saved } = sitDown();
    assembly.begin(['short']);
    press('on', 'open');
    count(3, 14, 5);
    desk.toTitle();
    expect(assembly.on.value).toBe(false);
    const [kept] = saved.values();
    if (!kept) throw new Error('nothing was kept');
    assembly.goOn(structuredClone(kept));
    expect([assembly.on.value, assembly.meeting.value?.sitting.rounds]).toEqual([true, [[3, 14, 5]]]);
  });

  test('leaves a decision to the teacher when asked, and the list says so', () => {
    const { desk, assembly, press, count } = sitDown();
    assembly.begin(['short']);
    press('on', 'open');
    count(3, 14, 5);
    press('without');
    obey({ do: 'choose', number: 2 }, assembly, desk);
    if (!desk.told.value) throw new Error('nothing is told');
    const [slip, hands] = heldIn(desk.told.value, desk.drawer.sittings.value ?? [], BOOK.classroom.assemblies);
    expect([slip?.result, slip?.taken, slip?.sitting && resultOf(slip.sitting)]).toEqual([1, 2, 1]);
    expect([hands?.sitting, hands?.taken]).toEqual([undefined, undefined]);
  });

  test('is announced another result without another result being carried out', () => {
    const { desk, assembly, press, here, count } = sitDown();
    assembly.begin(['short']);
    press('on', 'open');
    count(3, 14, 5);
    press('next', 'carry', 'open');
    count(1, 20);
    press('next', 'next', 'next');
    expect(assembly.meeting.value?.sitting.step.kind).toBe('standing');
    press('carry');
    expect([here(), desk.told.value?.telling.decisions.at(-1)?.id]).toEqual(['The end.', 'down']);
  });

  test('tells a reader’s own telling nothing: that has no class', () => {
    const { desk, assembly } = sitDown();
    desk.begin();
    expect([assembly.on.value, assembly.meeting.value, desk.drawer.sittings.value]).toEqual([false, undefined, undefined]);
  });

  test('that begins again has counted nothing yet', () => {
    const { desk, assembly, press, count } = sitDown();
    assembly.begin(['short']);
    press('on', 'open');
    count(3, 14, 5);
    desk.begin();
    expect([assembly.on.value, desk.drawer.sittings.value]).toEqual([true, []]);
  });
});
