import { type Signal, signal } from '@preact/signals';
import { onMessage, send, type Wire } from './class-wire.ts';
import type { Command, Screen } from './parts/class-messages.ts';

/** The teacher's end of the wire: what the class's screen showed last, and commands for it. It keeps nothing and decides nothing. */
export class TeacherWindow {
  readonly screen: Signal<Screen | undefined> = signal(undefined);
  /** The class's window was closed; what it showed last stays. */
  readonly gone: Signal<boolean> = signal(false);
  readonly #wire: Wire;
  #of: string | undefined;

  constructor(wire: Wire) {
    this.#wire = wire;
    onMessage(wire, (message) => {
      if (message.kind === 'screen') this.#see(message.from, message.screen);
      else if (message.kind === 'screen-gone' && message.from === this.#of) this.gone.value = true;
    });
    this.greet();
  }

  send(command: Command): void {
    if (this.#of !== undefined) send(this.#wire, { kind: 'command', to: this.#of, command });
  }

  /** Says that somebody listens: every class's window answers with what it shows. */
  greet(): void {
    send(this.#wire, { kind: 'hello' });
  }

  /** Says that nobody listens any more. */
  leave(): void {
    send(this.#wire, { kind: 'teacher-gone' });
  }

  /** Follows one window; another takes its place when the first is gone, or shows no class while the other does. */
  #see(from: string, screen: Screen): void {
    const here = this.screen.value;
    if (this.#of !== undefined && from !== this.#of && !this.gone.value && (here?.on === true || !screen.on)) return;
    const isNew = from !== this.#of;
    this.#of = from;
    this.screen.value = screen;
    this.gone.value = false;
    // A window that opened later has not heard that somebody listens.
    if (isNew) this.greet();
  }
}
