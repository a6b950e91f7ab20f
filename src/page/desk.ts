import { batch, type Signal, signal } from '@preact/signals';
import type { Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import type { SavedTelling, ShelfContents } from '../telling/ports.ts';
import { EMPTY_TABLEAU } from '../telling/tableau.ts';
import { Teller } from '../telling/teller.ts';
import { hasEnded, isOffered, standing, type Told } from '../telling/told.ts';
import type { Telling } from '../telling/telling.ts';
import type { Book } from '../archive/book.ts';
import type { Bibliography } from '../archive/source.ts';
import type { StoryMap } from '../archive/story-map.ts';
import type { Edition, House, StillScene } from './house.ts';
import { type Library, openLibrary } from './library.ts';
import { LeavesAhead } from './leaves-ahead.ts';
import { Lives } from './lives.ts';
import type { OpenAloud } from './open-aloud.ts';
import { Part } from './part.ts';
import { captionsFor, passingOf } from './parts/captions.ts';
import { Preferences } from './preferences.ts';
import { ReadLines } from './read-lines.ts';
import { Reasons } from './reasons.ts';
import { StageKeeper } from './stage-keeper.ts';
import { Tellers } from './tellers.ts';
import { TellingsDrawer } from './tellings-drawer.ts';
import { Tongue } from './tongue.ts';
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
  readonly reading: Part<OpenAloud>;
  readonly lives: Lives;
  readonly ahead: LeavesAhead = new LeavesAhead();
  readonly read: ReadLines = new ReadLines();
  readonly reasons: Reasons = new Reasons();
  readonly edition: Edition;
  readonly tongue: Tongue;
  readonly #house: House;
  #script: Script;
  #teller: Teller | undefined;
  readonly #tellers: Tellers;

  constructor(house: House) {
    this.#house = house;
    this.edition = house.edition ?? 'site';
    this.tongue = new Tongue(house);
    this.#script = house.script;
    this.#tellers = new Tellers(house.script);
    this.library = signal(openLibrary(house.book));
    this.stage = new StageKeeper(house);
    this.preferences = new Preferences(house, this.stage);
    this.reading = new Part(async () => (await import('./open-aloud.ts')).openAloud(house, this), () => { this.surface.notice.value = words.problems.unfetched; });
    this.drawer = new TellingsDrawer(house.shelf, (sentence) => { this.surface.notice.value = sentence; });
    this.lives = new Lives(house.script, this.drawer.contents, ({ lines }) => this.read.add(lines));
  }

  /** What lies on the shelf, once it has been read. */
  get contents(): Signal<ShelfContents | undefined> { return this.drawer.contents; }

  get script(): Script { return this.#script; }

  /** Reads settings and shelf. */
  async settle(): Promise<void> {
    await this.preferences.read();
    await this.drawer.read();
    this.lives.rememberAll();
  }

  /** A telling may be begun any moment. */
  getReady(): void { if (!this.told.value) this.#tellers.prepare(); }

  begin(): void {
    this.#attempt(() => {
      this.#teller = this.#tellers.take();
      this.drawer.putAway();
      this.#arrive(this.#teller.told, 'opened');
    });
  }

  goOn(saved: SavedTelling): void { this.#retell(saved.telling, saved); }

  /** Tells a kept life again as a new telling, up to decision number `at` (from 0); the kept one stays as it is. */
  tellFrom({ telling }: Pick<SavedTelling, 'telling'>, at: number): void { this.#retell({ ...telling, decisions: telling.decisions.slice(0, at) }); }

  /** Takes a decision: its leaf is uncovered if it has been set, and it is kept before anything else is done. */
  choose(decision: Decision): void {
    const teller = this.#teller;
    // What is pressed again before the page has followed is the same press.
    if (!teller || this.ahead.finish() || !isOffered(teller.told, decision)) return;
    this.ahead.turnTo(decision, () => this.#attempt(() => {
      this.drawer.keep(teller.choose(decision), decision);
      this.#arrive(teller.told, 'step');
    }));
  }

  /** Takes the last decision back; at the start nothing happens. */
  undo(): void {
    this.ahead.finish();
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
    });
  }

  toTitle(): void {
    this.ahead.finish();
    this.surface.show({ kind: 'title' });
    this.captions.value = [];
    void this.drawer.refresh().then(() => this.lives.rememberAll());
    this.#house.mixer.hear(EMPTY_TABLEAU, []);
  }

  /** A scene as a still picture, for print and for where there is no stage. */
  readonly stillOf = (scene: StillScene): Promise<string | undefined> => this.#house.stillOf(scene).catch(() => undefined);

  readonly map = (): Promise<StoryMap> => this.tongue.map();
  readonly bibliography = (): Promise<Bibliography> => this.#house.bibliography();

  /** Takes up a script that has changed and tells the present telling again, as far as it still goes. */
  reload(script: Script, book: Book): void {
    this.#script = script;
    this.#tellers.reload(script);
    this.library.value = openLibrary(book);
    this.lives.reload(script);
    const telling = this.#teller?.told.telling;
    if (!telling) return;
    this.#attempt(() => {
      const teller = new Teller(script, telling.seed);
      const { told, unfit } = teller.tell(telling);
      this.#teller = teller;
      const putBack = this.surface.hold();
      this.#arrive(told, 'reloaded');
      putBack();
      if (this.surface.view.value.kind === 'title') this.#house.mixer.hear(EMPTY_TABLEAU, []);
      if (unfit) this.surface.notice.value = words.problems.unfit;
    });
  }

  /** @param kept where it is kept, if it is to be gone on with there. */
  #retell(telling: Telling, kept?: SavedTelling): void {
    this.#attempt(() => {
      this.#teller = this.#tellers.take();
      const { told, unfit } = this.#teller.tell(telling);
      if (!kept || unfit) this.drawer.putAway();
      else this.drawer.takeOut(kept);
      this.#arrive(told, 'opened');
      if (unfit) this.surface.notice.value = words.problems.unfit;
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
      this.surface.notice.value = this.tongue.warningAt(now.turn);
      this.captions.value = captionsFor(before, now.tableau, passing, this.library.value.book.catalogue);
    });
    this.ahead.prepare(now.turn.choices, (decision) => this.read.lookAhead((this.#teller as Teller).lookAhead(decision)));
    this.stage.show(now.tableau, passing);
    this.#house.mixer.hear(now.tableau, passing);
  }

  #attempt(act: () => void): void {
    this.ahead.finish();
    try {
      act();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.surface.notice.value = words.problems.scriptBecause(error.located);
    }
  }
}
