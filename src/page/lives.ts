import type { ReadonlySignal } from '@preact/signals';
import type { Script } from '../script/narrator.ts';
import { remember, type Remembered } from '../telling/memory.ts';
import type { SavedTelling, ShelfContents } from '../telling/ports.ts';
import { Teller } from '../telling/teller.ts';
import type { Told } from '../telling/told.ts';
import { whenIdle } from './when-idle.ts';

interface Kept {
  readonly changed: number;
  readonly remembered: Remembered;
}

/** The lives that this device keeps, told again when something is to be known of them: where they passed, and what was read in them. */
export class Lives {
  readonly #contents: ReadonlySignal<ShelfContents | undefined>;
  readonly #learn: (remembered: Remembered) => void;
  readonly #kept = new Map<string, Kept>();
  #script: Script;
  #teller: Teller | undefined;
  #waiting = false;

  /** @param learn hears of each life once it is remembered. */
  constructor(script: Script, contents: ReadonlySignal<ShelfContents | undefined>, learn: (remembered: Remembered) => void) {
    this.#script = script;
    this.#contents = contents;
    this.#learn = learn;
  }

  /** Tells a kept life again, as far as the script goes with it. @throws {Problem} the script cannot be read. */
  tell({ telling }: Pick<SavedTelling, 'telling'>): Told {
    this.#teller ??= new Teller(this.#script, telling.seed);
    return this.#teller.tell(telling).told;
  }

  /** What is remembered of every kept life, newest first: whatever is missing is told again now. */
  all(): readonly { readonly saved: SavedTelling; readonly remembered: Remembered }[] {
    return (this.#contents.value?.tellings ?? []).map((saved) => ({ saved, remembered: this.#remember(saved) }));
  }

  /** Remembers one life after another while nothing else is to be done. */
  rememberAll(): void {
    if (this.#waiting) return;
    const next = this.#contents.value?.tellings.find((saved) => !this.#isFresh(saved));
    if (!next) return;
    this.#waiting = true;
    whenIdle(() => {
      this.#waiting = false;
      this.#remember(next);
      this.rememberAll();
    });
  }

  /** Takes up a script that has changed: everything is told again. */
  reload(script: Script): void {
    this.#script = script;
    this.#teller = undefined;
    this.#kept.clear();
  }

  #isFresh({ id, changed }: SavedTelling): boolean {
    return this.#kept.get(id)?.changed === changed;
  }

  #remember(saved: SavedTelling): Remembered {
    const kept = this.#kept.get(saved.id);
    if (kept?.changed === saved.changed) return kept.remembered;
    const remembered = remember(this.tell(saved));
    this.#kept.set(saved.id, { changed: saved.changed, remembered });
    this.#learn(remembered);
    return remembered;
  }
}
