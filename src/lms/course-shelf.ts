import type { Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import { followLink, readLink, toLink } from '../telling/link.ts';
import type { ReachedEnding, SavedTelling, Shelf, ShelfContents } from '../telling/ports.ts';
import { toSaved } from '../telling/saved.ts';
import type { Settings } from '../telling/settings.ts';
import { Teller } from '../telling/teller.ts';
import type { Telling } from '../telling/telling.ts';
import type { Told } from '../telling/told.ts';
import type { Course } from './course.ts';
import { type KeptTelling, readKeptText, toKeptText } from './kept-text.ts';

/** A shelf that keeps in a course, too, what can be gone on with from another device, and tells the course when an ending was come to. */
export class CourseShelf implements Shelf {
  readonly #own: Shelf;
  readonly #course: Course;
  readonly #script: Script;
  readonly #codeOf: (told: Told) => string | undefined;
  readonly #tellings = new Map<string, KeptTelling>();
  readonly #endings = new Map<string, ReachedEnding>();
  #last: { readonly id: string; readonly teller: Teller } | undefined;

  /**
   * @param own where this browser keeps things; it may be refused inside a course, and then the course alone keeps them.
   * @param codeOf a life's short code, where the story has such codes.
   */
  constructor(own: Shelf, course: Course, script: Script, codeOf: (told: Told) => string | undefined) {
    this.#own = own;
    this.#course = course;
    this.#script = script;
    this.#codeOf = codeOf;
  }

  /** Where this browser keeps nothing, the course does. */
  get trouble(): undefined {
    return undefined;
  }

  async read(): Promise<ShelfContents> {
    const here = await this.#own.read();
    const kept = readKeptText(this.#course.kept);
    const tellings = new Map(here.tellings.map((telling) => [telling.id, telling] as const));
    for (const row of kept.tellings) {
      const telling = this.#tell(row);
      if (telling && (tellings.get(row.id)?.changed ?? -1) < row.changed) tellings.set(row.id, telling);
    }
    const endings = new Map([...kept.endings, ...here.endings].map((reached) => [reached.ending, reached] as const));
    const rows = new Map(kept.tellings.map((row) => [row.id, row] as const));
    for (const telling of tellings.values()) {
      const row = rows.get(telling.id);
      if (row?.changed === telling.changed) this.#tellings.set(row.id, row);
      else this.#take(telling);
    }
    for (const [id, reached] of endings) this.#endings.set(id, reached);
    return {
      ...here,
      tellings: [...tellings.values()].sort((a, b) => b.changed - a.changed),
      endings: [...endings.values()].sort((a, b) => a.reached - b.reached),
      takenBefore: new Set([...tellings.values()].flatMap(({ telling }) => telling.decisions.map(({ knot, id }) => `${knot} ${id}`))),
    };
  }

  async save(telling: SavedTelling, since?: number): Promise<string> {
    this.#take(telling);
    this.#write();
    return this.#own.save(telling, since);
  }

  remove(id: string): Promise<void> {
    this.#tellings.delete(id);
    this.#write();
    return this.#own.remove(id);
  }

  reach(ending: ReachedEnding): Promise<void> {
    this.#endings.set(ending.ending, ending);
    this.#write();
    this.#course.complete(this.#last?.id === ending.tellingId ? this.#codeOf(this.#last.teller.told) : undefined);
    return this.#own.reach(ending);
  }

  wipe(): Promise<void> {
    this.#tellings.clear();
    this.#endings.clear();
    this.#write();
    return this.#own.wipe();
  }

  readSettings(): Promise<Settings> {
    return this.#own.readSettings();
  }

  saveSettings(settings: Settings): Promise<void> {
    return this.#own.saveSettings(settings);
  }

  #write(): void {
    this.#course.keep(toKeptText({ tellings: [...this.#tellings.values()], endings: [...this.#endings.values()] }));
  }

  /** Takes a telling up for the course. Its link needs every turn: one more decision is one more step, anything else is told again from the start. */
  #take({ id, name, begun, changed, telling }: SavedTelling): void {
    const before = this.#last?.id === id ? this.#last.teller : undefined;
    const teller = before && continues(telling, before.told.telling) ? before : new Teller(this.#script, telling.seed);
    if (teller === before) for (const decision of telling.decisions.slice(teller.told.telling.decisions.length)) teller.choose(decision);
    else teller.tell(telling);
    this.#last = { id, teller };
    this.#tellings.set(id, { id, name, begun, changed, link: toLink(teller.told) });
  }

  /** A telling from what the course kept, as far as this script still goes with it; nothing where it cannot be read at all. */
  #tell({ link, changed, ...of }: KeptTelling): SavedTelling | undefined {
    try {
      return toSaved(followLink(this.#script, readLink(link)).told, of, changed);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return undefined;
    }
  }
}

/** Whether a telling begins with all that another decided. */
function continues(telling: Telling, before: Telling): boolean {
  return telling.seed === before.seed && before.decisions.every(({ knot, id }, at) => telling.decisions[at]?.knot === knot && telling.decisions[at]?.id === id);
}
