/** How long a stretch is measured, and the frames a second under which a device is too slow for movement. */
const STRETCH_MS = 1500;
const SLOWEST = 16;

/** Whether a device that draws so many frames a second of layers is shown prints. */
export function isTooSlow(framesASecond: number): boolean {
  return framesASecond < SLOWEST;
}

/** Watches how fast frames come. Told of each frame; says once when a whole stretch was too slow: the device draws in software, each frame holds the page up, and a print serves its reader better. */
export class PaceWatch {
  readonly #tooSlow: () => void;
  #since: number | undefined;
  #last = 0;
  #frames = 0;
  #said = false;

  constructor(tooSlow: () => void) {
    this.#tooSlow = tooSlow;
  }

  /** The loop sleeps: what was measured says nothing of the device. */
  rest(): void {
    this.#since = undefined;
  }

  /** @param now milliseconds of a clock that only goes forward. */
  frame(now: number): void {
    if (this.#said) return;
    if (this.#since === undefined || now - this.#last > STRETCH_MS) {
      this.#since = now;
      this.#frames = 0;
    }
    this.#last = now;
    this.#frames++;
    const elapsed = now - this.#since;
    if (elapsed < STRETCH_MS) return;
    if (isTooSlow((this.#frames * 1000) / elapsed)) {
      this.#said = true;
      this.#tooSlow();
    }
    this.#since = undefined;
  }
}
