import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import type { Sitting } from '../telling/sitting.ts';
import type { SavedTelling, Shelf, ShelfContents } from '../telling/ports.ts';
import { LATEST, toSaved } from '../telling/saved.ts';
import { standing, type Told } from '../telling/told.ts';
import { newName } from './chance.ts';
import { nextNumber, takenName, withSaved } from './parts/saving.ts';
import { sentenceOf } from './sentence.ts';
import { words } from './words.ts';

const EMPTY: ShelfContents = { tellings: [], endings: [], takenBefore: new Set(), setAside: [] };

/** The page's copy of the shelf: it is changed at once, and the shelf after it. */
export class TellingsDrawer {
  readonly contents: Signal<ShelfContents | undefined> = signal(undefined);
  /** Why what is kept may not be there tomorrow. */
  readonly trouble: Signal<Problem | undefined> = signal(undefined);
  /** The assemblies of the present telling, when a class tells it; they are kept with it. Nothing when one reader does. */
  readonly sittings: Signal<readonly Sitting[] | undefined> = signal(undefined);
  readonly #shelf: Shelf;
  readonly #tell: (sentence: string) => void;
  #current: Current | undefined;
  #changes = 0;

  /** @param tell says one sentence to the reader, once for each new trouble. */
  constructor(shelf: Shelf, tell: (sentence: string) => void) {
    this.#shelf = shelf;
    this.#tell = tell;
  }

  async read(): Promise<void> {
    const before = this.#changes;
    const contents = await this.#shelf.read().catch(() => this.contents.value ?? EMPTY);
    this.trouble.value = this.#shelf.trouble;
    // Something was decided while it was read: what the page has is newer.
    if (before === this.#changes) this.contents.value = contents;
  }

  /** Reads again what other windows may have kept meanwhile. Where nothing can be kept, the page alone knows what was told. */
  async refresh(): Promise<void> {
    if (this.trouble.value === undefined) await this.read();
  }

  /** What is kept from now on belongs to this telling. */
  takeOut({ id, name, begun, changed, sittings }: SavedTelling): void {
    this.sittings.value = sittings;
    this.#current = { id, name, begun, since: changed };
  }

  /** What is kept from now on is a new telling; it gets its name with its first decision. */
  putAway(): void {
    this.#current = undefined;
  }

  /** Keeps a telling, and the ending that it has come to. */
  keep(told: Told, decision?: Decision): void {
    const contents = this.contents.value ?? EMPTY;
    // A clock that was set back makes nothing older than what was there before.
    const now = Math.max(0, Math.min(LATEST, contents.tellings.reduce((latest, { changed }) => Math.max(latest, changed + 1), Date.now())));
    this.#current ??= { id: newName(), name: words.reading.defaultName(nextNumber(contents.tellings, words.reading.defaultName)), begun: now, since: 0 };
    const saved = toSaved(told, { ...this.#current, sittings: this.sittings.value }, now);
    const reached = endingReached(told) ? { ending: endingReached(told) as string, tellingId: saved.id, reached: now } : undefined;
    this.#changes++;
    this.contents.value = {
      ...contents,
      tellings: withSaved(contents.tellings, saved),
      endings: reached ? [...contents.endings.filter(({ ending }) => ending !== reached.ending), reached] : contents.endings,
      takenBefore: decision ? new Set([...contents.takenBefore, takenName(decision)]) : contents.takenBefore,
    };
    const { since } = this.#current;
    this.#write(this.#shelf.save(saved, since).then((id) => this.#branch(saved.id, id)));
    if (reached) this.#write(this.#shelf.reach(reached));
  }

  rename(saved: SavedTelling, name: string): void {
    const renamed = { ...saved, name };
    if (this.#current?.id === saved.id) this.#current = { ...this.#current, name };
    this.#change((tellings) => tellings.map((telling) => (telling.id === saved.id ? renamed : telling)));
    this.#write(this.#shelf.save(renamed, saved.changed).then(() => undefined));
  }

  remove(id: string): void {
    if (this.#current?.id === id) this.#current = undefined;
    this.#change((tellings) => tellings.filter((telling) => telling.id !== id));
    this.#write(this.#shelf.remove(id));
  }

  /** Keeps what comes from elsewhere, beside what is here. */
  async takeUp({ tellings, endings }: Pick<ShelfContents, 'tellings' | 'endings'>): Promise<void> {
    for (const telling of tellings) await this.#shelf.save(telling, telling.changed);
    for (const ending of endings) await this.#shelf.reach(ending);
    await this.read();
  }

  /** Forgets every telling and every ending on this device. */
  async wipe(): Promise<void> {
    this.#current = undefined;
    await this.#shelf.wipe();
    await this.read();
  }

  /** The telling that still stands at an ending. */
  behind(ending: string): SavedTelling | undefined {
    return this.contents.value?.tellings.find((telling) => telling.ending === ending);
  }

  /** Another window has gone on with the present telling: what is decided here is a telling of its own from now on. */
  #branch(from: string, to: string): void {
    const branched = from === to ? undefined : this.contents.value?.tellings.find(({ id }) => id === from);
    if (!branched || this.#current?.id !== from) return;
    const name = words.reading.branchName(branched.name);
    this.#current = { ...this.#current, id: to, name };
    this.#change((tellings) => tellings.map((telling) => (telling.id === from ? { ...telling, id: to, name } : telling)));
    this.#write(this.#shelf.save({ ...branched, id: to, name }, this.#current.since).then(() => undefined));
    this.#tell(words.reading.elsewhere);
  }

  #change(change: (tellings: readonly SavedTelling[]) => readonly SavedTelling[]): void {
    const contents = this.contents.value ?? EMPTY;
    this.#changes++;
    this.contents.value = { ...contents, tellings: change(contents.tellings) };
  }

  #write(written: Promise<void>): void {
    const check = () => {
      const { trouble } = this.#shelf;
      if (trouble !== undefined && trouble !== this.trouble.value) this.#tell(sentenceOf(trouble));
      this.trouble.value = trouble;
    };
    written.then(check, check);
  }
}

/** Whatever is kept now, and when it had last been changed when it was taken out. */
interface Current extends Pick<SavedTelling, 'id' | 'name' | 'begun'> {
  readonly since: number;
}

function endingReached(told: Told): string | undefined {
  const { turn, record } = standing(told);
  return turn.choices.length === 0 ? record.ending?.id : undefined;
}
