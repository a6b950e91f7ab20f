import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../src/shelf/journal.ts';

const telling = { id: 't', name: 'Telling 1', begun: 1, changed: 5, telling: { script: 'h', seed: 's', decisions: [] }, act: 1, place: '', ending: undefined, by: 'one', since: 0 };
let kept: Map<string, string>;
let inTab: Map<string, string>;
const storageOf = (rows: Map<string, string>, room = Number.POSITIVE_INFINITY) => ({
  get length() { return rows.size; }, key: (at: number) => [...rows.keys()][at] ?? null, getItem: (key: string) => rows.get(key) ?? null, removeItem: (key: string) => rows.delete(key),
  setItem: (key: string, value: string) => { if (value.length > room) throw new Error('full'); rows.set(key, value); },
});
const changes = (journal: Journal) => journal.read().map(({ value }) => (value as { changed: number }).changed).sort();

beforeEach(() => {
  kept = new Map();
  inTab = new Map();
  vi.stubGlobal('localStorage', storageOf(kept));
  vi.stubGlobal('sessionStorage', storageOf(inTab));
});

describe('the journal', () => {
  it('has a telling as soon as it is written', () => {
    new Journal('a').write(telling);
    expect(new Journal('a').read().map(({ value }) => value)).toMatchObject([{ id: 't', changed: 5 }]);
  });
  it('lets it go when the database has it, but not a newer one', () => {
    const journal = new Journal('a');
    journal.write({ ...telling, changed: 6 });
    journal.settle(telling);
    expect(changes(journal)).toEqual([6]);
    journal.settle({ ...telling, changed: 6 });
    expect(changes(journal)).toEqual([]);
  });
  it('holds each telling and each window apart: neither writes over what the other has not kept yet', () => {
    const journal = new Journal('a');
    journal.write(telling);
    journal.write({ ...telling, by: 'two', changed: 7 });
    journal.write({ ...telling, id: 'u', changed: 8 });
    expect(changes(journal)).toEqual([5, 7, 8]);
    journal.clear('u');
    expect(changes(journal)).toEqual([5, 7]);
    journal.clear();
    expect(changes(journal)).toEqual([]);
  });
  it('forgets what was read, and not what was written in its place meanwhile', () => {
    const journal = new Journal('a');
    journal.write(telling);
    const [read] = journal.read();
    journal.write({ ...telling, changed: 9 });
    if (read) journal.forget(read);
    expect(changes(journal)).toEqual([9]);
  });
  it('lies in the tab where there is no room for it elsewhere, and never in both', () => {
    const journal = new Journal('a');
    journal.write(telling);
    vi.stubGlobal('localStorage', storageOf(kept, 0));
    journal.write({ ...telling, changed: 6 });
    expect([kept.size, inTab.size, changes(journal)]).toEqual([0, 1, [6]]);
    vi.stubGlobal('localStorage', storageOf(kept));
    journal.write({ ...telling, changed: 7 });
    expect([kept.size, inTab.size, changes(journal)]).toEqual([1, 0, [7]]);
    vi.stubGlobal('localStorage', storageOf(kept, 0));
    journal.write({ ...telling, changed: 8 });
    journal.settle({ ...telling, changed: 8 });
    expect(changes(journal)).toEqual([]);
  });
  it('keeps two stories on one address apart', () => {
    new Journal('a').write(telling);
    expect(new Journal('b').read()).toEqual([]);
  });
  it('reads what a game from before windows were told apart has written', () => {
    kept.set('a: journal', JSON.stringify({ id: 'old', changed: 3 }));
    expect(changes(new Journal('a'))).toEqual([3]);
  });
  it('reads nothing from what is no JSON, and throws nothing where storage is refused', () => {
    kept.set('a: journal', '{oh');
    expect(new Journal('a').read()).toEqual([]);
    const refuse = () => { throw new Error('refused'); };
    for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse });
    const journal = new Journal('a');
    journal.write(telling);
    expect(journal.read()).toEqual([]);
    journal.clear();
  });
});
