import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../src/shelf/journal.ts';

const telling = { id: 't', name: 'Telling 1', begun: 1, changed: 5, telling: { script: 'h', seed: 's', decisions: [] }, act: 1, place: '', ending: undefined };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
});

describe('the journal', () => {
  it('has a telling as soon as it is written', () => {
    new Journal('a').write(telling);
    expect(new Journal('a').read()).toMatchObject({ id: 't', changed: 5 });
  });
  it('lets it go when the database has it, but not a newer one', () => {
    const journal = new Journal('a');
    journal.write({ ...telling, changed: 6 });
    journal.settle(telling);
    expect(journal.read()).toMatchObject({ changed: 6 });
    journal.settle({ ...telling, changed: 6 });
    expect(journal.read()).toBeUndefined();
  });
  it('keeps two stories on one address apart', () => {
    new Journal('a').write(telling);
    expect(new Journal('b').read()).toBeUndefined();
  });
  it('reads nothing from what is no JSON, and throws nothing where storage is refused', () => {
    kept.set('a: journal', '{oh');
    expect(new Journal('a').read()).toBeUndefined();
    vi.stubGlobal('localStorage', { getItem: () => { throw new Error('refused'); }, setItem: () => { throw new Error('refused'); }, removeItem: () => { throw new Error('refused'); } });
    const journal = new Journal('a');
    journal.write(telling);
    expect(journal.read()).toBeUndefined();
    journal.clear();
  });
});
