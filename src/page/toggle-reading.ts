import type { Desk } from './desk.ts';

/** Turns the reading aloud on or off, as soon as it is here. */
export function toggleReading({ reading }: Desk): void {
  void reading.open().then((open) => open?.aloud.toggle());
}
