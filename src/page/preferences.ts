import { type Signal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../telling/settings.ts';
import { dress, motionOf } from './appearance.ts';
import type { House } from './house.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** What the reader has set: kept on the shelf, and put to work on the document, the stage and the mixer. */
export class Preferences {
  readonly settings: Signal<Settings> = signal(DEFAULT_SETTINGS);
  readonly #house: House;
  readonly #stage: StageKeeper;

  constructor(house: House, stage: StageKeeper) {
    this.#house = house;
    this.#stage = stage;
  }

  async read(): Promise<void> {
    this.settings.value = await this.#house.shelf.readSettings().catch(() => DEFAULT_SETTINGS);
  }

  set(change: Partial<Settings>): void {
    this.settings.value = { ...this.settings.value, ...change };
    void this.#house.shelf.saveSettings(this.settings.value).catch(() => undefined);
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
