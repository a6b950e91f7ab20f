import { type Signal, signal } from '@preact/signals';

/** A part of the program that is fetched when it is first wanted, and then stays. */
export class Part<T> {
  /** Nothing until it is here. */
  readonly here: Signal<T | undefined> = signal(undefined);
  readonly #fetch: () => Promise<T>;
  readonly #failed: () => void;
  #coming: Promise<T | undefined> | undefined;

  /** @param failed is called where it cannot be fetched, so that the reader is told; it is tried again when it is next wanted. */
  constructor(fetch: () => Promise<T>, failed: () => void) {
    this.#fetch = fetch;
    this.#failed = failed;
  }

  /** The part, or nothing where it cannot be fetched. */
  open(): Promise<T | undefined> {
    this.#coming ??= this.#fetch().then((part) => {
      this.here.value = part;
      return part;
    }, () => {
      this.#coming = undefined;
      this.#failed();
      return undefined;
    });
    return this.#coming;
  }
}
