import { effect } from '@preact/signals';
import { allCues } from '../script/turn.ts';
import { hasEnded, standing } from '../telling/told.ts';
import type { Assembly } from './assembly.ts';
import { newName } from './chance.ts';
import { obey } from './class-commands.ts';
import { onMessage, send, type Wire } from './class-wire.ts';
import type { Desk } from './desk.ts';
import type { Screen } from './parts/class-messages.ts';
import { words } from './words.ts';

/** The class's end of the wire: it says what stands on the screen whenever that changes, and does what the teacher's window asks for. */
export class ClassScreen {
  readonly #wire: Wire;
  readonly #name = newName();
  readonly #stop: () => void;

  constructor(wire: Wire, assembly: Assembly, desk: Desk) {
    this.#wire = wire;
    onMessage(wire, (message) => {
      if (message.kind === 'hello') assembly.watched.value = true;
      if (message.kind === 'hello') this.#tell(screenOf(assembly, desk));
      else if (message.kind === 'teacher-gone') assembly.watched.value = false;
      else if (message.kind === 'command' && message.to === this.#name && assembly.on.value) obey(message.command, assembly, desk);
    });
    this.#stop = effect(() => this.#tell(screenOf(assembly, desk)));
  }

  /** Says that this window goes. */
  leave(): void {
    send(this.#wire, { kind: 'screen-gone', from: this.#name });
  }

  close(): void {
    this.#stop();
  }

  #tell(screen: Screen): void {
    send(this.#wire, { kind: 'screen', from: this.#name, screen });
  }
}

/** What stands on the class's screen. */
export function screenOf(assembly: Assembly, desk: Desk): Screen {
  const { meeting, upNext, open, without, paused, clock } = assembly;
  const told = desk.told.value;
  const on = assembly.on.value && desk.surface.view.value.kind === 'telling';
  const now = told && on ? standing(told) : undefined;
  return {
    on, ended: on && told !== undefined && hasEnded(told),
    whereabouts: now ? words.whereabouts(now.whereabouts.act, now.whereabouts.actTitle, now.whereabouts.place) : '',
    choices: now ? assembly.offered(now.turn.choices).map(({ text }) => text) : [],
    claims: now ? [...new Set(allCues(now.turn.lines, 'claim').map(({ id }) => id))] : [],
    assembly: meeting.value?.agenda.id, sitting: meeting.value?.sitting, next: upNext.value?.id,
    open: open.value, without: without.value, paused: paused.value, timed: clock.wanted.value, left: clock.left.value,
  };
}
