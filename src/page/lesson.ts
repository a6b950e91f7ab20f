import { effect } from '@preact/signals';
import { Assembly } from './assembly.ts';
import { bindClassKeys } from './class-keys.ts';
import { ClassScreen } from './class-screen.ts';
import { openWire } from './class-wire.ts';
import type { Desk } from './desk.ts';
import { onLeaving } from './window-life.ts';

/** A class before this window. */
export interface Lesson {
  readonly assembly: Assembly;
  close(): void;
}

/** Makes the page ready for a class: its assembly, the keys of its remote, and the wire to the teacher's window. The keys are to be bound before those of the game. */
export function openLesson(root: HTMLElement, desk: Desk): Lesson {
  const assembly = new Assembly(desk);
  const wire = openWire(desk.tongue.story);
  const screen = new ClassScreen(wire, assembly, desk);
  const stops = [
    bindClassKeys(root, desk, assembly),
    effect(() => { document.documentElement.toggleAttribute('data-class', assembly.on.value && desk.surface.view.value.kind === 'telling'); }),
    onLeaving(() => screen.leave()),
    () => screen.close(),
    () => assembly.destroy(),
    () => wire.close(),
  ];
  return {
    assembly,
    close() {
      for (const stop of stops) stop();
    },
  };
}
