import { type Signal, signal } from '@preact/signals';
import type { OwnVoice, Speaker } from '../telling/ports.ts';

/** Milliseconds after which a device that has named no voice has none. */
const UNTIL_NONE = 2000;

/** The device's own voices. They come late, or never; nobody is asked for them before somebody wants to hear one. */
export class VoiceList {
  /** Nothing while nobody has asked, and for as long as they may still come. */
  readonly voices: Signal<readonly OwnVoice[] | undefined> = signal(undefined);
  readonly #speaker: Speaker;
  readonly #changed: () => void;
  #stop: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is called whenever more is known of them. */
  constructor(speaker: Speaker, changed: () => void) {
    this.#speaker = speaker;
    this.#changed = changed;
  }

  /** Asks for them, once. */
  look(): void {
    if (this.#stop) return;
    this.#stop = this.#speaker.onVoices(() => this.#take(false));
    this.#waiting = setTimeout(() => this.#take(true), UNTIL_NONE);
    this.#take(false);
  }

  /** Looks again, after one has failed. */
  again(): void {
    this.#take(true);
  }

  destroy(): void {
    clearTimeout(this.#waiting);
    this.#stop?.();
  }

  #take(last: boolean): void {
    const voices = this.#speaker.voices();
    if (voices.length === 0 && !last && this.voices.peek() === undefined) return;
    this.voices.value = voices;
    this.#changed();
  }
}
