import { openDB } from 'idb';
import { Problem } from '../script/problem.ts';
import type { ReachedEnding, SavedTelling, Shelf, ShelfContents } from '../telling/ports.ts';
import { readReached, readSaved } from '../telling/saved.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../telling/settings.ts';
import { Journal } from './journal.ts';
import { type Database, putTelling, readRows, type ShelfSchema, sumUp } from './rows.ts';
import { newWindow, placeOf, type WrittenTelling } from './windows.ts';

/** Called from both the opening and the writing: storage can be refused at either. */
const REFUSED = new Problem('This browser does not let the game keep anything. You can play, but what you do is gone when you close the page.', {}, 'shelf-refused');

const FULL = new Problem('This device has no room left, and what you decide now may be gone when you close the page. Make room on it, or save everything as a file under “Tellings”.', {}, 'shelf-full');

/**
 * The shelf in IndexedDB. It opens by itself and nothing waits for it but what asks it; it never throws: when storage is refused, it works for this visit
 * and says so.
 */
export class IdbShelf implements Shelf {
  readonly #name: string;
  readonly #window = newWindow();
  readonly #moved = new Map<string, string>();
  readonly #journal: Journal;
  #opened: Promise<Database | undefined>;
  #trouble: Problem | undefined;

  /** @param name keeps two stories on one address apart. */
  constructor(name: string) {
    this.#name = name;
    this.#journal = new Journal(name);
    this.#opened = this.#open();
  }

  get trouble(): Problem | undefined {
    return this.#trouble;
  }

  async read(): Promise<ShelfContents> {
    const { torn, held } = await this.#takeIn();
    const [rows, tornTellings] = await this.#readRows('tellings', readSaved);
    const [endings, tornEndings] = await this.#readRows('endings', readReached);
    const tellings = [...rows.filter(({ id }) => !held.some((telling) => telling.id === id)), ...held];
    return {
      tellings: tellings.sort((a, b) => b.changed - a.changed),
      endings: endings.sort((a, b) => a.reached - b.reached),
      takenBefore: new Set(tellings.flatMap(({ telling }) => telling.decisions.map(({ knot, id }) => `${knot} ${id}`))),
      setAside: sumUp([...torn, ...tornTellings, ...tornEndings]),
    };
  }

  async save(telling: SavedTelling, since = 0): Promise<string> {
    const written: WrittenTelling = { ...telling, by: this.#window, since };
    this.#journal.write(written);
    await this.#write(async (db) => {
      await putTelling(db, written, this.#moved);
      this.#journal.settle(written);
    });
    return this.#moved.get(placeOf(written)) ?? telling.id;
  }

  remove(id: string): Promise<void> {
    this.#journal.clear(id);
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

  /** Puts what the last visit wrote, but the database did not get, into its place. Answers a problem for each that could not be read, and what found no room yet. */
  async #takeIn(): Promise<{ readonly torn: Problem[]; readonly held: SavedTelling[] }> {
    const torn: Problem[] = [];
    const held: SavedTelling[] = [];
    const database = await this.#opened;
    if (!database) return { torn, held };
    for (const entry of this.#journal.read()) {
      try {
        const telling = readSaved(entry.value);
        if (isOlder(await database.get('tellings', telling.id), telling.changed)) {
          const kept = await putTelling(database, { ...telling, ...writerOf(entry.value) }, new Map()).catch(() => undefined);
          // A device that is full still has it in the journal, and there it stays.
          if (kept === undefined) {
            held.push(telling);
            continue;
          }
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        torn.push(error);
        await database.add('aside', { store: 'journal', value: entry.value });
      }
      this.#journal.forget(entry);
    }
    return { torn, held };
  }

  async #readRows<T>(store: 'tellings' | 'endings', reader: (value: unknown) => T): Promise<readonly [T[], Problem[]]> {
    const database = await this.#opened;
    return database ? readRows(database, store, reader) : [[], []];
  }

  async #write(act: (database: Database) => Promise<unknown>): Promise<void> {
    const opened = this.#opened;
    const database = await opened;
    if (!database) return;
    try {
      await act(database).catch(async (error: unknown) => {
        if (!isClosed(error)) throw error;
        // Somebody has emptied the browser's storage under the open page: it is opened anew, and what is written is whole.
        if (this.#opened === opened) this.#opened = this.#open();
        const again = await this.#opened;
        if (!again) throw error;
        await act(again);
      });
      this.#trouble = undefined;
    } catch (error) {
      this.#trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? FULL : REFUSED;
    }
  }

  /** Async, so that a browser that throws at once and one that refuses later are the same. */
  async #open(): Promise<Database | undefined> {
    try {
      return await openDB<ShelfSchema>(this.#name, 1, {
        upgrade(db) {
          for (const store of ['tellings', 'endings', 'settings'] as const) db.createObjectStore(store);
          db.createObjectStore('aside', { autoIncrement: true });
        },
        // Whoever wants to delete the whole need not wait for a page that is open.
        blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
      });
    } catch {
      this.#trouble = REFUSED;
      return undefined;
    }
  }
}

/** A connection that was closed under the page. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError' || error.name === 'NotFoundError');
}

/** Who wrote an entry of the journal; one from before windows were told apart has no writer, and nothing is taken for newer than it. */
function writerOf(value: unknown): Pick<WrittenTelling, 'by' | 'since'> {
  const { by, since } = value as { readonly by?: unknown; readonly since?: unknown };
  return typeof by === 'string' && typeof since === 'number' ? { by, since } : { by: '', since: Number.MAX_SAFE_INTEGER };
}

/** Whether a stored row was last changed before `changed`; nothing stored, or nothing that says when, counts as older. */
function isOlder(stored: unknown, changed: number): boolean {
  return !(typeof stored === 'object' && stored !== null && 'changed' in stored && Number(stored.changed) >= changed);
}
