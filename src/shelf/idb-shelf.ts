import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Problem } from '../script/problem.ts';
import type { ReachedEnding, SavedTelling, Shelf, ShelfContents } from '../telling/ports.ts';
import { readReached, readSaved } from '../telling/saved.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../telling/settings.ts';
import { Journal } from './journal.ts';

interface ShelfSchema extends DBSchema {
  tellings: { key: string; value: unknown };
  endings: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** What could not be read: kept as it was, out of the way. */
  aside: { key: number; value: unknown };
}
type Database = IDBPDatabase<ShelfSchema>;
type Row = 'tellings' | 'endings';

/** Called from both the opening and the writing: storage can be refused at either. */
const REFUSED = 'This browser does not let the game keep anything. You can play, but what you do is gone when you close the page.';

/**
 * The shelf in IndexedDB. It opens by itself and nothing waits for it but what asks it; it never throws: when storage is refused, it works for this visit
 * and says so.
 */
export class IdbShelf implements Shelf {
  readonly #opened: Promise<Database | undefined>;
  readonly #journal: Journal;
  #trouble: string | undefined;

  /** @param name keeps two stories on one address apart. */
  constructor(name: string) {
    this.#journal = new Journal(name);
    this.#opened = open(name).catch(() => {
      this.#trouble = REFUSED;
      return undefined;
    });
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  async read(): Promise<ShelfContents> {
    const setAside: string[] = [];
    await this.#takeIn(setAside);
    const tellings = await this.#readRows('tellings', readSaved, setAside);
    const endings = await this.#readRows('endings', readReached, setAside);
    return {
      tellings: tellings.sort((a, b) => b.changed - a.changed),
      endings: endings.sort((a, b) => a.reached - b.reached),
      takenBefore: new Set(tellings.flatMap(({ telling }) => telling.decisions.map(({ knot, id }) => `${knot} ${id}`))),
      setAside: [...new Set(setAside)],
    };
  }

  async save(telling: SavedTelling): Promise<void> {
    this.#journal.write(telling);
    await this.#write((db) => db.put('tellings', telling, telling.id).then(() => this.#journal.settle(telling)));
  }

  remove(id: string): Promise<void> {
    this.#journal.clear();
    return this.#write((db) => db.delete('tellings', id));
  }

  reach(ending: ReachedEnding): Promise<void> {
    return this.#write((db) => db.put('endings', ending, ending.ending));
  }

  wipe(): Promise<void> {
    this.#journal.clear();
    return this.#write((db) => Promise.all((['tellings', 'endings', 'aside'] as const).map((store) => db.clear(store))));
  }

  async readSettings(): Promise<Settings> {
    try {
      return readSettings(await (await this.#opened)?.get('settings', 'settings'));
    } catch {
      return DEFAULT_SETTINGS;
    }
  }

  saveSettings(settings: Settings): Promise<void> {
    return this.#write((db) => db.put('settings', settings, 'settings'));
  }

  /** Puts what the last visit wrote, but the database did not get, into its place. */
  async #takeIn(setAside: string[]): Promise<void> {
    const held = this.#journal.read();
    const database = await this.#opened;
    if (held === undefined || !database) return;
    try {
      const telling = readSaved(held);
      const stored = await database.get('tellings', telling.id);
      if (isOlder(stored, telling.changed)) await database.put('tellings', telling, telling.id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setAside.push(error.message);
      await database.add('aside', { store: 'journal', value: held });
    }
    this.#journal.clear();
  }

  async #readRows<T>(store: Row, reader: (value: unknown) => T, setAside: string[]): Promise<T[]> {
    const database = await this.#opened;
    if (!database) return [];
    const rows: T[] = [];
    for (const key of await database.getAllKeys(store)) {
      const value = await database.get(store, key);
      try {
        rows.push(reader(value));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        setAside.push(error.message);
        await this.#setAside(database, store, key, value);
      }
    }
    return rows;
  }

  async #setAside(database: Database, store: Row, key: string, value: unknown): Promise<void> {
    const change = database.transaction([store, 'aside'], 'readwrite');
    await Promise.all([change.objectStore('aside').add({ store, key, value }), change.objectStore(store).delete(key), change.done]);
  }

  async #write(act: (database: Database) => Promise<unknown>): Promise<void> {
    const database = await this.#opened;
    if (!database) return;
    try {
      await act(database);
      this.#trouble = undefined;
    } catch {
      this.#trouble = REFUSED;
    }
  }
}

/** Async, so that a browser that throws at once and one that refuses later are the same. */
async function open(name: string): Promise<Database> {
  return openDB<ShelfSchema>(name, 1, {
    upgrade(db) {
      for (const store of ['tellings', 'endings', 'settings'] as const) db.createObjectStore(store);
      db.createObjectStore('aside', { autoIncrement: true });
    },
  });
}

/** Whether a stored row was last changed before `changed`; nothing stored, or nothing that says when, counts as older. */
function isOlder(stored: unknown, changed: number): boolean {
  return !(typeof stored === 'object' && stored !== null && 'changed' in stored && Number(stored.changed) >= changed);
}
