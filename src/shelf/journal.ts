import type { WrittenTelling } from './windows.ts';

/** One thing that was written here: where it lies, the very text, and what it reads as. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  readonly value: unknown;
  readonly in: Storage;
}

/**
 * The newest of each telling, written at once and in full, before the database has it: a page that is closed in the same moment loses nothing. Kept only
 * until the database has caught up, and for each window apart. It lies where it outlives the tab; where there is no room for it, in the tab, and outlives a
 * reload at least. Where both are refused, the database alone must do.
 */
export class Journal {
  readonly #prefix: string;

  constructor(name: string) {
    this.#prefix = `${name}: journal`;
  }

  write(telling: WrittenTelling): void {
    const key = this.#keyOf(telling);
    const text = JSON.stringify(telling);
    const at = storages().findIndex((storage) => attempt(() => { storage.setItem(key, text); return true; }));
    storages().forEach((storage, other) => { if (at >= 0 && other !== at) attempt(() => storage.removeItem(key)); });
  }

  /** What the database may not have yet. What cannot be parsed is none of it and is taken away. */
  read(): readonly Entry[] {
    return storages().flatMap((storage) => attempt(() => {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(this.#prefix));
      return keys.flatMap((key) => entryIn(storage, key));
    }) ?? []);
  }

  /** The database has this telling now. A newer one stays. */
  settle(telling: WrittenTelling): void {
    const key = this.#keyOf(telling);
    for (const entry of storages().flatMap((storage) => entryIn(storage, key))) {
      const { value } = entry;
      if (typeof value === 'object' && value !== null && 'changed' in value && value.changed === telling.changed) this.forget(entry);
    }
  }

  /** Takes one entry away, if it still is what was read. */
  forget(entry: Pick<Entry, 'key' | 'text' | 'in'>): void {
    attempt(() => { if (entry.in.getItem(entry.key) === entry.text) entry.in.removeItem(entry.key); });
  }

  /** Takes away what is written of one telling, or of all. */
  clear(id?: string): void {
    for (const entry of this.read()) if (id === undefined || entry.key.endsWith(` ${id}`)) this.forget(entry);
  }

  #keyOf({ id, by }: WrittenTelling): string {
    return `${this.#prefix} ${by} ${id}`;
  }
}

/** What may be written to at once, best first. A browser may refuse either as soon as it is named. */
function storages(): readonly Storage[] {
  return [attempt(() => localStorage), attempt(() => sessionStorage)].filter((storage) => storage !== undefined);
}

function entryIn(storage: Storage, key: string): readonly Entry[] {
  return attempt(() => {
    const text = storage.getItem(key);
    if (text === null) return [];
    const value = parse(text);
    if (value !== undefined) return [{ key, text, value, in: storage }];
    storage.removeItem(key);
    return [];
  }) ?? [];
}

/** What `act` answers, or nothing where the browser refuses it: full, denied or taken away. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
