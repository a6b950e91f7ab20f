import { type Signal, signal } from '@preact/signals';
import type { Accommodations } from '../telling/accommodations.ts';
import { DEFAULT_SETTINGS, type Settings } from '../telling/settings.ts';
import { dress, motionOf } from './appearance.ts';
import type { House } from './house.ts';
import type { StageKeeper } from './stage-keeper.ts';
import { Visit } from './visit.ts';

/** What the reader has set: kept on the shelf, and put to work on the document, the stage and the mixer. */
export class Preferences {
  /** What holds now: the reader's own settings, under what a link asked for this visit. */
  readonly settings: Signal<Settings>;
  readonly #house: House;
  readonly #stage: StageKeeper;
  readonly #visit = new Visit();
  #own: Settings = DEFAULT_SETTINGS;

  constructor(house: House, stage: StageKeeper) {
    this.#house = house;
    this.#stage = stage;
    this.settings = signal(this.#visit.over(this.#own));
  }

  async read(): Promise<void> {
    this.#own = await this.#house.shelf.readSettings().catch(() => DEFAULT_SETTINGS);
    this.settings.value = this.#visit.over(this.#own);
  }

  set(change: Partial<Settings>): void {
    this.#own = { ...this.#own, ...change };
    this.#visit.giveWay(change);
    this.settings.value = this.#visit.over(this.#own);
    void this.#house.shelf.saveSettings(this.#own).catch(() => undefined);
  }

  /** Sets for this visit what a link asks for; nothing of it is kept. */
  visit(asked: Accommodations): void {
    this.#visit.ask(asked);
    this.settings.value = this.#visit.over(this.#own);
  }

  toggleMute(): void {
    this.set({ muted: !this.settings.value.muted });
  }

  apply(document: Document): void {
    const settings = this.settings.value;
    dress(document, settings);
    this.#stage.setMotion(motionOf(settings));
    this.#house.mixer.setVolumes(settings.volumes, settings.muted);
  }
}
