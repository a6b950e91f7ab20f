import type { Catalogue } from '../archive/catalogue.ts';
import { openStage } from './open-stage.ts';
import { SheetStore } from './sheet-store.ts';
import { stillOf } from './still.ts';

/** Everything that is drawn of a catalogue, whichever way: it comes after the words, all in one. */
export class Theatre {
  readonly #backdrops: SheetStore;
  readonly #people: SheetStore;

  constructor({ backdrops, actors }: Pick<Catalogue, 'backdrops' | 'actors'>) {
    this.#backdrops = new SheetStore(backdrops);
    this.#people = new SheetStore(actors);
  }

  /** See `openStage`. */
  open(host: HTMLElement, motion: Parameters<typeof openStage>[3]): ReturnType<typeof openStage> {
    return openStage(host, this.#backdrops, this.#people, motion);
  }

  /** See `stillOf`. */
  still(scene: Parameters<typeof stillOf>[2], size: Parameters<typeof stillOf>[3]): ReturnType<typeof stillOf> {
    return stillOf(this.#backdrops, this.#people, scene, size);
  }

  /** Fetches the pictures among some assets, as `backdrops/night`. */
  prepare(assets: readonly string[]): void {
    for (const asset of assets) {
      const [kind, id = ''] = asset.split('/');
      if (kind === 'backdrops') void this.#backdrops.get(id);
      else if (kind === 'actors') void this.#people.get(id);
    }
  }
}
