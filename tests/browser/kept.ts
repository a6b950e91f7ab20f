import type { Page } from '@playwright/test';

/** How often a fault is made: as often as docs/faults.md says with `FAULTS=full`, else a part of it, which is enough for every day. */
export function times(full: number, everyDay: number): number {
  return process.env.FAULTS === 'full' ? full : everyDay;
}

/** A row as it lies in the database. */
export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly changed: number;
  readonly telling: { readonly seed: string; readonly decisions: readonly { readonly knot: string; readonly id: string }[] };
}

/** Every row of one kind, past the game: what is really kept. */
export function keptRows(page: Page, store: 'tellings' | 'aside' = 'tellings'): Promise<KeptRow[]> {
  return page.evaluate(async (name) => {
    const [{ name: database } = {}] = await indexedDB.databases();
    // To open what is not there would make it.
    if (database === undefined) return [];
    const open = indexedDB.open(database);
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const all = open.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => { all.onsuccess = resolve; });
    open.result.close();
    return all.result as KeptRow[];
  }, store);
}

/** Numbers from 0 to 1 that are the same at every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Collects what the page throws and what nobody caught. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
