import { batch, type Signal, signal } from '@preact/signals';
import type { Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import type { SavedTelling, ShelfContents } from '../telling/ports.ts';
import { EMPTY_TABLEAU } from '../telling/tableau.ts';
import { Teller } from '../telling/teller.ts';
import { hasEnded, standing, type Told } from '../telling/told.ts';
import type { Book } from '../archive/book.ts';
import type { Bibliography } from '../archive/source.ts';
import type { StoryMap } from '../archive/story-map.ts';
import { newName } from './chance.ts';
import { ClassBoard } from './class-board.ts';
import { Doors } from './doors.ts';
import { Guidance } from './guidance.ts';
import type { House, StillScene } from './house.ts';
import { type Library, openLibrary } from './library.ts';
import { Lives, whenIdle } from './lives.ts';
import { captionsFor, passingOf } from './parts/captions.ts';
import { Preferences } from './preferences.ts';
import { ReadLines } from './read-lines.ts';
import { Reasons } from './reasons.ts';
import { StageKeeper } from './stage-keeper.ts';
import { TellingsDrawer } from './tellings-drawer.ts';
import { Surface } from './surface.ts';
import type { Arrival } from './view.ts';
import { words } from './words.ts';

/** The page's one place of state: what is told, what is open, what is set. Views read its signals and call its commands. */
export class Desk {
  readonly library: Signal<Library>;
  readonly told: Signal<Told | undefined> = signal(undefined);
  readonly arrival: Signal<Arrival> = signal('opened');
  readonly captions: Signal<readonly string[]> = signal([]);
  readonly surface: Surface = new Surface();
  readonly drawer: TellingsDrawer;
  readonly stage: StageKeeper;
  readonly preferences: Preferences;
  readonly lives: Lives;
  readonly read: ReadLines = new ReadLines();
  readonly guidance: Guidance = new Guidance(() => this.#script);
  readonly doors: Doors = new Doors(this);
  readonly board: ClassBoard = new ClassBoard(() => ({ script: this.#script, book: this.library.value.book }));
  readonly reasons: Reasons = new Reasons();
  readonly #house: House;
  #script: Script;
  #teller: Teller | undefined;

  constructor(house: House) {
    this.#house = house;
    this.#script = house.script;
    this.library = signal(openLibrary(house.book));
    this.stage = new StageKeeper(house);
    this.preferences = new Preferences(house, this.stage);
    this.drawer = new TellingsDrawer(house.shelf, (sentence) => {
      this.surface.notice.value = sentence;
    });
    this.lives = new Lives(house.script, this.drawer.contents, ({ lines }) => this.read.add(lines));
  }

  /** What lies on the shelf, once it has been read. */
  get contents(): Signal<ShelfContents | undefined> {
    return this.drawer.contents;
  }

  get script(): Script {
    return this.#script;
  }

  /** Reads settings and shelf. */
  async settle(): Promise<void> {
    await this.preferences.read();
    await this.drawer.read();
    this.lives.rememberAll();
  }

  begin(): void {
    this.#attempt(() => {
      this.#teller = new Teller(this.#script, newName());
      this.drawer.putAway();
      this.#arrive(this.#teller.told, 'opened');
    });
  }

  goOn(saved: SavedTelling): void {
    this.#attempt(() => {
      this.#teller = new Teller(this.#script, saved.telling.seed);
      const { told, unfit } = this.#teller.tell(saved.telling);
      if (unfit) this.drawer.putAway();
      else this.drawer.takeOut(saved);
      this.#arrive(told, 'opened');
      this.surface.notice.value = unfit && words.problems.unfit;
    });
  }

  /** Tells a kept life again as a new telling, up to decision number `at` (from 0); the kept one stays as it is. */
  tellFrom({ telling }: Pick<SavedTelling, 'telling'>, at: number): void {
    this.#attempt(() => {
      this.#teller = new Teller(this.#script, telling.seed);
      this.drawer.putAway();
      this.#arrive(this.#teller.tell({ ...telling, decisions: telling.decisions.slice(0, at) }).told, 'opened');
    });
  }

  choose(decision: Decision): void {
    const teller = this.#teller;
    if (!teller) return;
    this.#attempt(() => {
      this.#arrive(teller.choose(decision), 'step');
      this.drawer.keep(teller.told, decision);
    });
  }

  /** Takes the last decision back; at the start nothing happens. */
  undo(): void {
    const count = this.told.value?.telling.decisions.length ?? 0;
    if (count > 0) this.goBackTo(count - 1);
  }

  /** Goes back to stand before decision number `count`. More than one step, or from an ending, the old telling is kept and this is a new one. */
  goBackTo(count: number): void {
    const teller = this.#teller;
    if (!teller) return;
    this.#attempt(() => {
      const { told } = teller;
      const branches = hasEnded(told) || told.telling.decisions.length - count > 1;
      const back = teller.goBack(count);
      if (branches) this.drawer.putAway();
      this.#arrive(back, 'back');
      if (!branches) this.drawer.keep(back);
      whenIdle(() => teller.catchUp());
    });
  }

  toTitle(): void {
    this.surface.show({ kind: 'title' });
    this.captions.value = [];
    this.lives.rememberAll();
    this.#house.mixer.hear(EMPTY_TABLEAU, []);
  }

  /** A scene as a still picture, for print and for where there is no stage. */
  stillOf(scene: StillScene): Promise<string | undefined> {
    return this.#house.stillOf(scene).catch(() => undefined);
  }

  readonly map = (): Promise<StoryMap> => this.#house.map();

  readonly bibliography = (): Promise<Bibliography> => this.#house.bibliography();

  /** Takes up a script that has changed and tells the present telling again, as far as it still goes. */
  reload(script: Script, book: Book): void {
    this.#script = script;
    this.library.value = openLibrary(book);
    this.lives.reload(script);
    const telling = this.#teller?.told.telling;
    if (!telling) return;
    this.#attempt(() => {
      const teller = new Teller(script, telling.seed);
      const { told, unfit } = teller.tell(telling);
      this.#teller = teller;
      const { view } = this.surface;
      const on = view.value;
      this.#arrive(told, 'reloaded');
      view.value = on;
      this.surface.notice.value = unfit && words.problems.unfit;
    });
  }

  #arrive(told: Told, arrival: Arrival): void {
    const now = standing(told);
    const before = arrival === 'step' && this.told.value ? standing(this.told.value).tableau : undefined;
    const passing = arrival === 'step' ? passingOf(now.turn) : [];
    this.read.arrive(told, arrival);
    batch(() => {
      this.arrival.value = arrival;
      this.told.value = told;
      this.surface.show({ kind: 'telling' });
      this.surface.notice.value = undefined;
      this.captions.value = captionsFor(before, now.tableau, passing, this.library.value.book.catalogue);
    });
    this.stage.show(now.tableau, passing);
    this.#house.mixer.hear(now.tableau, passing);
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.surface.notice.value = words.problems.scriptBecause(error.located);
    }
  }
}
