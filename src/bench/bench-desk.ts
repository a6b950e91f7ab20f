import { type Signal, signal } from '@preact/signals';
import type { Coverage, KnotAnswer, LineRow, Overview, Way } from './answers.ts';
import { ask, askLong } from './ask.ts';
import { fragmentOf, type Place, readPlace, withWants } from './place.ts';

/** What the middle of the bench shows of the place that it is at. */
export interface Shown {
  readonly place: Place;
  readonly knot?: KnotAnswer | undefined;
  readonly way?: Way | undefined;
}

/** A drawn coverage, and of what it is. */
export interface Drawn {
  readonly coverage: Coverage;
  readonly from: string | undefined;
  readonly wants: string;
}

const POLL = 900;

/** The bench's one place of state. */
export class BenchDesk {
  readonly overview: Signal<Overview | undefined> = signal(undefined);
  readonly walked: Signal<{ readonly done: number; readonly of: number }> = signal({ done: 0, of: 0 });
  readonly place: Signal<Place>;
  readonly shown: Signal<Shown | undefined> = signal(undefined);
  readonly drawn: Signal<Drawn | undefined> = signal(undefined);
  /** How far the walks from a place are, 0 to 1. */
  readonly walking: Signal<number | undefined> = signal(undefined);
  readonly seeking: Signal<'no' | 'yes' | 'in vain'> = signal('no');
  #asked = 0;

  constructor(fragment: string) {
    this.place = signal(readPlace(fragment));
  }

  /** Reads everything anew, and again as the walks go on. */
  async open(): Promise<void> {
    const opening = ++this.#asked;
    for (let at = -1; opening === this.#asked; await new Promise((resolve) => setTimeout(resolve, POLL))) {
      const walked = await ask<{ done: number; of: number }>('walked');
      if (!walked || opening !== this.#asked) continue;
      this.walked.value = walked;
      const done = walked.done === walked.of;
      if (at >= 0 && !done && walked.done < at * 1.5 + 8) continue;
      at = walked.done;
      const overview = await ask<Overview>('overview');
      if (opening !== this.#asked) return;
      this.overview.value = overview;
      await this.look();
      if (!this.drawn.value || this.drawn.value.from === undefined) await this.drawAll();
      if (done) return;
    }
  }

  /** Has the server walk on, and follows it. */
  async walkMore(): Promise<void> {
    await ask<boolean>('more');
    await this.open();
  }

  goTo(place: Place): void {
    location.hash = fragmentOf(place);
  }

  async arrive(fragment: string): Promise<void> {
    this.place.value = readPlace(fragment);
    this.seeking.value = 'no';
    await this.look();
  }

  /** Fetches what is known of the present place. */
  async look(): Promise<void> {
    const place = this.place.value;
    const shown = await this.#fetch(place);
    if (this.place.value === place) this.shown.value = shown;
  }

  async seek(name: string, wants: Readonly<Record<string, string>>): Promise<void> {
    this.seeking.value = 'yes';
    const found = await askLong<boolean>('seek', { name, with: withWants(wants) }, () => undefined);
    this.seeking.value = found ? 'no' : 'in vain';
    if (found) await this.look();
  }

  async walkFrom(name: string, wants: Readonly<Record<string, string>>, walks: number): Promise<void> {
    this.walking.value = 0;
    const coverage = await askLong<Coverage>('cover', { name, with: withWants(wants), walks: String(walks) }, (share) => {
      this.walking.value = share;
    });
    this.walking.value = undefined;
    if (coverage) this.drawn.value = { coverage, from: name, wants: withWants(wants).replaceAll(',', ', ').replaceAll('=', ' = ') };
  }

  async drawAll(): Promise<void> {
    const coverage = await askLong<Coverage>('cover', {}, () => undefined);
    if (coverage) this.drawn.value = { coverage, from: undefined, wants: '' };
  }

  search(words: string): Promise<readonly LineRow[]> {
    return ask<LineRow[]>('lines', { words }).then((rows = []) => rows);
  }

  async #fetch(place: Place): Promise<Shown> {
    if (place.kind === 'story' || place.kind === 'variable' || place.kind === 'crossroads') return { place };
    if (place.kind === 'knot') {
      const knot = await ask<KnotAnswer>('knot', { name: place.id, with: withWants(place.wants) });
      return { place, knot, way: knot?.way };
    }
    return { place, way: await ask<Way>('way', { to: place.kind, id: place.id }) };
  }
}
