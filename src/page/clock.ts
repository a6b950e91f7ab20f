import { type Signal, signal } from '@preact/signals';

/** How long a class thinks, in seconds: half a minute, as the run sheets have it. */
export const SILENCE = 30;

/** A silence that may be timed: off until somebody asks for it, and nothing happens by itself when it is over. */
export class Clock {
  /** Whether the next silence is timed too. */
  readonly wanted: Signal<boolean> = signal(false);
  /** Seconds left; nothing while none is running. */
  readonly left: Signal<number | undefined> = signal(undefined);
  #held = false;
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** Begins to count, if that is wanted. */
  start(): void {
    this.stop();
    if (!this.wanted.value) return;
    this.left.value = SILENCE;
    this.#ticking = setInterval(() => {
      const { left } = this;
      if (this.#held || left.value === undefined) return;
      left.value = Math.max(0, left.value - 1);
      if (left.value === 0) clearInterval(this.#ticking);
    }, 1000);
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.left.value = undefined;
  }

  /** Holds the count while a lesson is interrupted. */
  hold(held: boolean): void {
    this.#held = held;
  }

  /** Turns the timer on and begins, or off. */
  toggle(): void {
    this.wanted.value = !this.wanted.value;
    this.start();
  }
}
