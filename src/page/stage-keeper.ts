import { type Signal, signal } from '@preact/signals';
import type { PassingCue } from '../script/cue.ts';
import type { Stage } from '../telling/ports.ts';
import type { Tableau } from '../telling/tableau.ts';
import { afterPaint } from './after-paint.ts';
import type { House, Motion } from './house.ts';

/**
 * Keeps one stage for the whole visit. Its host moves with the views, so that going to the title and back does not raise it anew; it is opened with the
 * first backdrop and not before, since the words come first.
 */
export class StageKeeper {
  readonly host: HTMLElement = document.createElement('div');
  /** The address of a still picture, where no stage could be opened. */
  readonly still: Signal<string | undefined> = signal(undefined);
  readonly #house: House;
  #opening: Promise<void> | undefined;
  #stage: Stage | undefined;
  #failed = false;
  #motion: Motion = 'full';
  #tableau: Tableau | undefined;
  #waiting: readonly PassingCue[] = [];
  #closed = false;
  #stills = 0;
  #resize: ResizeObserver | undefined;

  constructor(house: House) {
    this.#house = house;
    this.host.className = 'stage-host';
  }

  /** Moves the host into a view that is on the page. */
  attach(parent: HTMLElement): void {
    parent.append(this.host);
    this.#openOnce();
    // A canvas that is moved loses what was drawn on it, and a stage that rests would leave it black.
    if (this.#stage && this.#tableau) this.#stage.show(this.#tableau, []);
  }

  show(tableau: Tableau, passing: readonly PassingCue[]): void {
    this.#tableau = tableau;
    this.#waiting = passing;
    afterPaint(() => {
      // Two decisions in one frame: only the later is shown.
      if (this.#tableau !== tableau || this.#closed) return;
      if (this.#stage) this.#stage.show(tableau, passing);
      else if (this.#failed) void this.#showStill();
      this.#openOnce();
    });
  }

  setMotion(motion: Motion): void {
    this.#motion = motion;
    this.#stage?.setMotion(motion);
  }

  destroy(): void {
    this.#closed = true;
    this.#resize?.disconnect();
    this.#stage?.destroy();
    this.#stage = undefined;
    letGo(this.still.value);
    this.host.remove();
  }

  #openOnce(): void {
    // A stage measures its host, so there is none before the host is on the page.
    if (this.host.isConnected && this.#tableau?.backdrop) this.#opening ??= this.#open();
  }

  async #open(): Promise<void> {
    const motion = this.#motion;
    // A stage that fails to open is a device that cannot draw one: the words do not need it.
    const stage = await this.#house.openStage(this.host, motion).catch(() => undefined);
    if (this.#closed) {
      stage?.destroy();
      return;
    }
    this.#stage = stage;
    this.#failed = stage === undefined;
    if (motion !== this.#motion) stage?.setMotion(this.#motion);
    if (this.#tableau) stage?.show(this.#tableau, this.#waiting);
    if (this.#failed) {
      // Reports once at the start, and then whenever the view has another size.
      this.#resize = new ResizeObserver(() => void this.#showStill());
      this.#resize.observe(this.host);
    }
  }

  async #showStill(): Promise<void> {
    const { host } = this;
    const tableau = this.#tableau;
    // Off the page for a while (a front page, the title): what stands is kept till the host has a size again.
    if (!tableau || host.clientWidth === 0 || host.clientHeight === 0) return;
    const asked = ++this.#stills;
    const still = await this.#house.stillOf(tableau, { width: host.clientWidth, height: host.clientHeight, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) }).catch(() => undefined);
    if (asked !== this.#stills || this.#closed) {
      letGo(still);
      return;
    }
    letGo(this.still.value);
    this.still.value = still;
  }
}

/** Frees an address that was made for one picture. */
export function letGo(address: string | undefined): void {
  if (address?.startsWith('blob:')) URL.revokeObjectURL(address);
}
