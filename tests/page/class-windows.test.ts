import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Wire } from '../../src/page/class-wire.ts';
import { onMessage, send } from '../../src/page/class-wire.ts';
import { type Message, readMessage, type Screen } from '../../src/page/parts/class-messages.ts';
import { TeacherWindow } from '../../src/page/teacher-window.ts';
import { openSitting } from '../../src/telling/sitting.ts';

/** A machine with windows: what one says, all others hear, as a copy. */
function machine() {
  const windows: ((event: { data: unknown }) => void)[] = [];
  return (): Wire => {
    const own: ((event: { data: unknown }) => void)[] = [];
    return {
      addEventListener: (_type, heard) => { own.push(heard); windows.push(heard); },
      postMessage: (message) => { for (const heard of windows) if (!own.includes(heard)) heard({ data: structuredClone(message) }); },
      close: () => { for (const heard of own) windows.splice(windows.indexOf(heard), 1); },
    };
  };
}

const SCREEN: Screen = { on: true, ended: false, whereabouts: 'Act 1', choices: ['Row.', 'Wait.'], claims: ['ferry'], assembly: 'slip', next: undefined, sitting: openSitting({ assembly: 'slip', at: 2, kind: 'plain', speakers: 3, options: 2 }), open: true, without: false, paused: false, timed: false, left: undefined };

/** A class's window that only shows and listens. */
function classWindow(wire: Wire, name: string, screen: Screen) {
  const shown = signal(screen);
  const heard: Message[] = [];
  onMessage(wire, (message) => {
    heard.push(message);
    if (message.kind === 'hello') send(wire, { kind: 'screen', from: name, screen: shown.value });
  });
  return { heard, show: (next: Screen) => { shown.value = next; send(wire, { kind: 'screen', from: name, screen: next }); } };
}

describe('two windows', () => {
  test('find each other, whichever was opened first', () => {
    const open = machine();
    const early = classWindow(open(), 'early', SCREEN);
    expect(new TeacherWindow(open()).screen.value).toEqual(SCREEN);
    expect(early.heard.map(({ kind }) => kind)).toContain('hello');

    const other = machine();
    const teacher = new TeacherWindow(other());
    expect(teacher.screen.value).toBeUndefined();
    const late = classWindow(other(), 'late', SCREEN);
    late.show(SCREEN);
    expect(teacher.screen.value).toEqual(SCREEN);
    expect(late.heard.map(({ kind }) => kind)).toEqual(['hello']);
  });

  test('commands reach the class’s window that is followed, and name it', () => {
    const open = machine();
    const { heard } = classWindow(open(), 'one', SCREEN);
    new TeacherWindow(open()).send({ do: 'enter', option: 1, hands: 12 });
    expect(heard.at(-1)).toEqual({ kind: 'command', to: 'one', command: { do: 'enter', option: 1, hands: 12 } });
  });

  test('a class that is told something is followed, and a title beside it is not', () => {
    const open = machine();
    classWindow(open(), 'title', { ...SCREEN, on: false });
    const told = classWindow(open(), 'told', SCREEN);
    const teacher = new TeacherWindow(open());
    told.show({ ...SCREEN, paused: true });
    expect(teacher.screen.value?.paused).toBe(true);
  });

  test('when the class’s window goes, the teacher’s says so, keeps what it had, and takes up the next', () => {
    const open = machine();
    const wire = open();
    classWindow(wire, 'one', SCREEN);
    const teacher = new TeacherWindow(open());
    send(wire, { kind: 'screen-gone', from: 'one' });
    wire.close();
    expect([teacher.gone.value, teacher.screen.value]).toEqual([true, SCREEN]);
    teacher.send({ do: 'next' });
    classWindow(open(), 'two', SCREEN).show({ ...SCREEN, whereabouts: 'Act 2' });
    expect([teacher.gone.value, teacher.screen.value?.whereabouts]).toEqual([false, 'Act 2']);
  });

  test.each([
    ['nothing', undefined], ['a word', 'next'], ['another program’s message', { kind: 'screen', payload: {} }],
    ['a command that is none', { kind: 'command', to: 'one', command: { do: 'wipe' } }],
    ['hands that cannot be', { kind: 'command', to: 'one', command: { do: 'enter', option: 0, hands: -4 } }],
    ['a screen with a damaged count', { kind: 'screen', from: 'one', screen: { ...SCREEN, sitting: { ...SCREEN.sitting, rounds: [[1]] } } }],
  ])('pass over %s', (_what, value) => expect(readMessage(value)).toBeUndefined());
});
