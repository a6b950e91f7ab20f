import type Phaser from 'phaser';

/** Wakes Phaser's loop, and lets it sleep when nothing moves or nobody looks: a static scene awake redraws everything, thirty times a second. */
export class IdleLoop {
  readonly #game: Phaser.Game;
  readonly #isBusy: () => boolean;
  readonly #whenAsleep: () => void;
  readonly #ended = new AbortController();
  /** A change has come: before the first one Phaser is still starting. */
  #stirred = false;

  constructor(game: Phaser.Game, isBusy: () => boolean, whenAsleep: () => void) {
    this.#game = game;
    this.#isBusy = isBusy;
    this.#whenAsleep = whenAsleep;
    // It waits for a frame, and not for a time: on a slow device the last change would else never be drawn.
    game.events.on('postrender', () => this.#drawn());
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#sleep() : this.stir()), { signal: this.#ended.signal });
  }

  /** To be called after any change, and before one that takes time: a slept loop draws nothing, not even a restored context. One frame shows a change. */
  stir(): void {
    if (document.hidden || this.#ended.signal.aborted) return;
    this.#stirred = true;
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  destroy(): void {
    this.#ended.abort();
  }

  #drawn(): void {
    if (this.#stirred && !this.#ended.signal.aborted && !this.#isBusy()) this.#sleep();
  }

  #sleep(): void {
    this.#game.loop.sleep();
    this.#whenAsleep();
  }
}
