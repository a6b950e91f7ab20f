import type Phaser from 'phaser';

/** How long the loop goes on after the last change when nothing moves by itself, in ms. */
const LINGER = 900;

/** Wakes Phaser's loop, and lets it sleep when nothing moves or nobody looks: a static scene awake redraws everything, sixty times a second. */
export class IdleLoop {
  readonly #game: Phaser.Game;
  readonly #isBusy: () => boolean;
  readonly #ended = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(game: Phaser.Game, isBusy: () => boolean) {
    this.#game = game;
    this.#isBusy = isBusy;
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#game.loop.sleep() : this.stir()), { signal: this.#ended.signal });
  }

  /** To be called before and after any change: a slept loop draws nothing, not even a restored context. */
  stir(): void {
    if (document.hidden || this.#ended.signal.aborted) return;
    if (!this.#game.loop.running) this.#game.loop.wake();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isBusy()) this.stir();
      else this.#game.loop.sleep();
    }, LINGER);
  }

  destroy(): void {
    this.#ended.abort();
    clearTimeout(this.#timer);
  }
}
