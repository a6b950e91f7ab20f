import { type Signal, signal } from '@preact/signals';
import type { Decision } from '../script/turn.ts';
import type { Sitting } from '../telling/sitting.ts';
import { newIn, readBundle, toBundle } from '../telling/bundle.ts';
import type { SavedTelling, Shelf, ShelfContents } from '../telling/ports.ts';
import { standing, type Told } from '../telling/told.ts';
import { newName } from './chance.ts';
import { nextNumber, takenName, toSaved, withSaved } from './parts/saving.ts';
import { words } from './words.ts';

const EMPTY: ShelfContents = { tellings: [], endings: [], takenBefore: new Set(), setAside: [] };

/** The page's copy of the shelf: it is changed at once, and the shelf after it. */
export class TellingsDrawer {
  readonly contents: Signal<ShelfContents | undefined> = signal(undefined);
  /** Why what is kept may not be there tomorrow. */
  readonly trouble: Signal<string | undefined> = signal(undefined);
  /** The assemblies of the present telling, when a class tells it; they are kept with it. Nothing when one reader does. */
  readonly sittings: Signal<readonly Sitting[] | undefined> = signal(undefined);
  readonly #shelf: Shelf;
  readonly #tell: (sentence: string) => void;
  #current: Pick<SavedTelling, 'id' | 'name' | 'begun'> | undefined;

  /** @param tell says one sentence to the reader, once for each new trouble. */
  constructor(shelf: Shelf, tell: (sentence: string) => void) {
    this.#shelf = shelf;
    this.#tell = tell;
  }

  async read(): Promise<void> {
    this.contents.value = await this.#shelf.read().catch(() => EMPTY);
    this.trouble.value = this.#shelf.trouble;
  }

  /** What is kept from now on belongs to this telling. */
  takeOut({ id, name, begun, sittings }: SavedTelling): void {
    this.sittings.value = sittings;
    this.#current = { id, name, begun };
  }

  /** What is kept from now on is a new telling; it gets its name with its first decision. */
  putAway(): void {
    this.#current = undefined;
  }

  /** Keeps a telling, and the ending that it has come to. */
  keep(told: Told, decision?: Decision): void {
    const contents = this.contents.value ?? EMPTY;
    const now = Date.now();
    this.#current ??= { id: newName(), name: words.tellings.defaultName(nextNumber(contents.tellings, words.tellings.defaultName)), begun: now };
    const saved = toSaved(told, { ...this.#current, sittings: this.sittings.value }, now);
    const reached = endingReached(told) ? { ending: endingReached(told) as string, tellingId: saved.id, reached: now } : undefined;
    this.contents.value = {
      ...contents,
      tellings: withSaved(contents.tellings, saved),
      endings: reached ? [...contents.endings.filter(({ ending }) => ending !== reached.ending), reached] : contents.endings,
      takenBefore: decision ? new Set([...contents.takenBefore, takenName(decision)]) : contents.takenBefore,
    };
    this.#write(this.#shelf.save(saved));
    if (reached) this.#write(this.#shelf.reach(reached));
  }

  rename(saved: SavedTelling, name: string): void {
    const renamed = { ...saved, name };
    if (this.#current?.id === saved.id) this.#current = { ...this.#current, name };
    this.#change((tellings) => tellings.map((telling) => (telling.id === saved.id ? renamed : telling)));
    this.#write(this.#shelf.save(renamed));
  }

  remove(id: string): void {
    if (this.#current?.id === id) this.#current = undefined;
    this.#change((tellings) => tellings.filter((telling) => telling.id !== id));
    this.#write(this.#shelf.remove(id));
  }

  /** Everything kept of `story`, as one text. */
  asText(story: string): string {
    return toBundle(story, this.contents.value ?? EMPTY);
  }

  /** Takes up such a text: what is new or newer is kept, and nothing here is lost. Answers how many tellings came. @throws {Problem} it is none. */
  async takeUp(text: string, story: string): Promise<{ readonly came: number; readonly leftOut: number }> {
    const bundle = readBundle(text, story);
    const { tellings, endings } = newIn(bundle, this.contents.value ?? EMPTY);
    for (const telling of tellings) await this.#shelf.save(telling);
    for (const ending of endings) await this.#shelf.reach(ending);
    await this.read();
    return { came: tellings.length, leftOut: bundle.leftOut };
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

  #change(change: (tellings: readonly SavedTelling[]) => readonly SavedTelling[]): void {
    const contents = this.contents.value ?? EMPTY;
    this.contents.value = { ...contents, tellings: change(contents.tellings) };
  }

  #write(written: Promise<void>): void {
    const check = () => {
      const { trouble } = this.#shelf;
      if (trouble !== undefined && trouble !== this.trouble.value) this.#tell(trouble);
      this.trouble.value = trouble;
    };
    written.then(check, check);
  }
}

function endingReached(told: Told): string | undefined {
  const { turn, record } = standing(told);
  return turn.choices.length === 0 ? record.ending?.id : undefined;
}
