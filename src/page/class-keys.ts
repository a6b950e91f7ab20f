import { tinykeys } from 'tinykeys';
import type { Assembly } from './assembly.ts';
import { isSingle, letterKeys } from './letter-keys.ts';
import { obey } from './class-commands.ts';
import type { Desk } from './desk.ts';
import type { Command } from './parts/class-messages.ts';
import type { TeacherWindow } from './teacher-window.ts';

/** A presenter's remote sends one of these for on, back, and "black screen". */
const ON = ['Space', 'PageDown', 'ArrowDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowUp', 'ArrowLeft'];
const COVER = ['b', '.'];

/** Binds the keys of a remote while a class is before the page; to be bound before the keys of the game, which then leave them alone. */
export function bindClassKeys(root: HTMLElement, desk: Desk, assembly: Assembly): () => void {
  const when = (command: Command) => (event: KeyboardEvent) => {
    const busy = event.defaultPrevented || desk.surface.sheet.value !== undefined || desk.surface.view.value.kind !== 'telling';
    if (busy || !assembly.on.value || isOff(event.key) || (event.key === ' ' && pressesItself(event.target)) || (event.key.length === 1 && event.key !== ' ' && takesLetters(event.target))) return;
    // A held key of a remote is one press, and must not reach the browser either.
    event.preventDefault();
    if (!event.repeat) obey(command, assembly, desk);
  };
  const isOff = (key: string) => isSingle(key) && !desk.preferences.settings.value.keys;
  const each = (keys: readonly string[], command: Command) => Object.fromEntries(keys.map((key) => [key, when(command)]));
  return tinykeys(window, {
    ...each(ON, { do: 'on' }), ...each(BACK, { do: 'back' }), ...letterKeys(each(COVER, { do: 'pause' })),
    // A digit that is typed beside the fields goes into the first that is empty.
    ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String(digit), (event: KeyboardEvent) => { if (assembly.open.value && !isOff(event.key) && !isTyping(event.target)) firstEmpty(root)?.focus(); }])),
  });
}

/** In the teacher's window a remote does what it does in the class's. */
export function bindTeacherKeys(teacher: TeacherWindow): () => void {
  const send = (command: Command) => (event: KeyboardEvent) => {
    event.preventDefault();
    if (!event.repeat) teacher.send(command);
  };
  return tinykeys(window, { PageDown: send({ do: 'on' }), PageUp: send({ do: 'back' }) });
}

function firstEmpty(root: HTMLElement): HTMLInputElement | undefined {
  const fields = [...root.querySelectorAll<HTMLInputElement>('input.hands')];
  return fields.find(({ value }) => value === '') ?? fields[0];
}

/** Space belongs to whatever it presses. */
function pressesItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, summary, a, select, input, textarea');
}

/** Letters belong to a field for words; a field for hands has no use for them. */
function takesLetters(target: EventTarget | null): boolean {
  return isTyping(target) && !(target as Element).matches('.hands');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
