import { describe, expect, it } from 'vitest';
import { Course, MOST_KEPT } from '../../src/lms/course.ts';
import { Problem } from '../../src/script/problem.ts';
import { CourseShelf } from '../../src/lms/course-shelf.ts';
import type { Api } from '../../src/lms/find-api.ts';
import { type KeptTelling, readKeptText, toKeptText } from '../../src/lms/kept-text.ts';
import type { Shelf } from '../../src/telling/ports.ts';
import { toSaved } from '../../src/telling/saved.ts';
import { DEFAULT_SETTINGS } from '../../src/telling/settings.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile } from '../support/compile.ts';

const SCRIPT = compile('In. # act: 1, title=One # place: The pit\n+ [Go. # id: go]\n+ [Stay. # id: stay]\n- Out. # ending: poster\n-> END');

/** A course that keeps what it is told from one visit to the next. */
function courseThatKeeps() {
  const values: Record<string, string> = {};
  const api: Api = { LMSInitialize: () => 'true', LMSGetValue: (element) => values[element] ?? '', LMSSetValue: (element, value) => { values[element] = value; return 'true'; }, LMSCommit: () => 'true', LMSFinish: () => 'true' };
  const visit = () => {
    const course = new Course(api);
    course.enter();
    return new CourseShelf(noStorage(), course, SCRIPT, ({ telling }) => `code of ${telling.decisions.length}`);
  };
  return { values, visit };
}

/** A browser that keeps nothing inside another site's frame. */
function noStorage(): Shelf {
  return { trouble: new Problem('refused'), read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }), save: async ({ id }) => id, remove: async () => {}, reach: async () => {}, wipe: async () => {}, readSettings: async () => DEFAULT_SETTINGS, saveSettings: async () => {} };
}

function ended(id: string, changed: number) {
  const teller = new Teller(SCRIPT, 'seed');
  return toSaved(teller.choose({ knot: teller.told.turns[0]?.turn.knot ?? '', id: 'go' }), { id, name: 'Життя', begun: 1 }, changed);
}

describe('a shelf in a course', () => {
  it('goes on from another device, though that one’s browser keeps nothing', async () => {
    const { visit } = courseThatKeeps();
    const first = visit();
    await first.save(ended('a', 5));
    await first.reach({ ending: 'poster', tellingId: 'a', reached: 5 });
    const { tellings, endings, takenBefore } = await visit().read();
    expect(tellings).toEqual([ended('a', 5)]);
    expect(endings).toEqual([{ ending: 'poster', tellingId: 'a', reached: 5 }]);
    expect([...takenBefore]).toHaveLength(1);
    expect(first.trouble).toBeUndefined();
  });

  it('reports an ending with the code of the life that came to it', async () => {
    const { values, visit } = courseThatKeeps();
    const shelf = visit();
    await shelf.save(ended('a', 5));
    expect(values['cmi.core.lesson_status']).toBe('incomplete');
    await shelf.reach({ ending: 'poster', tellingId: 'a', reached: 5 });
    expect(values['cmi.core.lesson_status']).toBe('completed');
    expect(values['cmi.core.lesson_location']).toBe('code of 1');
  });

  it('keeps the same of a life that was told step by step, taken back and told again', async () => {
    const { values, visit } = courseThatKeeps();
    const shelf = visit();
    const teller = new Teller(SCRIPT, 'seed');
    const of = { id: 'a', name: 'A', begun: 1 };
    const knot = teller.told.turns[0]?.turn.knot ?? '';
    for (const told of [teller.told, teller.choose({ knot, id: 'go' }), teller.goBack(0), teller.choose({ knot, id: 'stay' })]) await shelf.save(toSaved(told, of, 9));
    const stepByStep = values['cmi.suspend_data'];
    await visit().save(toSaved(teller.told, of, 9));
    expect(values['cmi.suspend_data']).toBe(stepByStep);
    expect((await visit().read()).tellings[0]?.telling.decisions).toEqual([{ knot, id: 'stay' }]);
  });

  it('forgets what is deleted, there too', async () => {
    const { values, visit } = courseThatKeeps();
    const shelf = visit();
    await shelf.save(ended('a', 5));
    await shelf.remove('a');
    expect((await visit().read()).tellings).toEqual([]);
    await shelf.save(ended('b', 6));
    await shelf.wipe();
    expect(values['cmi.suspend_data']).toBe(toKeptText({ tellings: [], endings: [] }));
  });
});

describe('the text that a course keeps', () => {
  const row = (at: number): KeptTelling => ({ id: `id${at}`, name: `Життя ${at}`, begun: 1_790_000_000_000, changed: 1_790_000_000_000 + at, link: 'L'.repeat(190) });
  const endings = Array.from({ length: 18 }, (_, at) => ({ ending: `ending-number-${at}`, tellingId: 'abcdefghijklmnop', reached: 1_790_000_000_000 }));

  it('fits every course: all endings and the newest tellings, in letters of one byte', () => {
    const text = toKeptText({ tellings: Array.from({ length: 40 }, (_, at) => row(at)), endings });
    expect(text.length).toBeLessThanOrEqual(MOST_KEPT);
    expect(text).toMatch(/^[ -~]*$/);
    const kept = readKeptText(text);
    expect(kept.endings).toEqual(endings);
    expect(kept.tellings.length).toBeGreaterThan(5);
    expect(kept.tellings[0]).toEqual(row(39));
  });

  it('holds nothing where it is cut off, empty or another program’s', () => {
    for (const text of ['', '{"v":1,"t":[', '{"v":2}', 'page=4', '{"v":1,"t":[[1]],"e":[]}']) expect(readKeptText(text)).toEqual({ tellings: [], endings: [] });
  });
});
