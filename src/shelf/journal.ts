import type { SavedTelling } from '../telling/ports.ts';

/**
 * The newest telling, written at once and in full, before the database has it: a page that is closed in the same moment loses nothing. Kept only until the
 * database has caught up. Where this storage is refused, the database alone must do.
 */
export class Journal {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `${name}: journal`;
  }

  write(telling: SavedTelling): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(telling));
    } catch {
      // Refused or full: the database still gets it.
    }
  }

  /** What the database may not have yet, as it was written; nothing if there is nothing, or nothing that can be parsed. */
  read(): unknown {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** The database has this telling now. A newer one stays. */
  settle(telling: SavedTelling): void {
    const held = this.read();
    if (typeof held === 'object' && held !== null && 'changed' in held && held.changed === telling.changed) this.clear();
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // There was nothing to clear.
    }
  }
}
