import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import { asksForTeacher } from './address.ts';
import { Assembly } from './assembly.ts';
import { bindClassKeys, bindTeacherKeys } from './class-keys.ts';
import { ClassScreen } from './class-screen.ts';
import { openWire } from './class-wire.ts';
import type { Desk } from './desk.ts';
import { bindKeys } from './keys.ts';
import { TeacherWindow } from './teacher-window.ts';
import { AssemblyContext } from './use-assembly.ts';
import { TeacherContext } from './use-teacher.ts';
import { Page } from './views/page.tsx';
import { TeacherView } from './views/teacher-view.tsx';

/** The page as this window shows it. */
export interface ClassWindow {
  readonly page: JSX.Element;
  close(): void;
}

/** Makes the window what its address says: the teacher's, or the one that tells the story, before a reader or a class. */
export function openClassWindow(root: HTMLElement, desk: Desk): ClassWindow {
  return asksForTeacher(location.hash) ? teacherWindow(desk) : storyWindow(root, desk);
}

function teacherWindow(desk: Desk): ClassWindow {
  const wire = openWire(desk.library.value.book.title);
  const teacher = wire && new TeacherWindow(wire);
  const stops = teacher ? [bindTeacherKeys(teacher), onComing(() => teacher.greet()), onGoing(() => teacher.leave())] : [];
  return {
    page: <TeacherContext.Provider value={teacher}><TeacherView /></TeacherContext.Provider>,
    close() {
      for (const stop of stops) stop();
      wire?.close();
    },
  };
}

function storyWindow(root: HTMLElement, desk: Desk): ClassWindow {
  const assembly = new Assembly(desk);
  const wire = openWire(desk.library.value.book.title);
  const screen = wire && new ClassScreen(wire, assembly, desk);
  const stops = [
    // The keys of a remote come first: the keys of the game leave alone what was heard.
    bindClassKeys(root, desk, assembly),
    bindKeys(root, desk),
    effect(() => { document.documentElement.toggleAttribute('data-class', assembly.on.value && desk.surface.view.value.kind === 'telling'); }),
    onGoing(() => screen?.leave()),
    () => screen?.close(),
    () => assembly.destroy(),
  ];
  return {
    page: <AssemblyContext.Provider value={assembly}><Page /></AssemblyContext.Provider>,
    close() {
      for (const stop of stops) stop();
      wire?.close();
    },
  };
}

/** A browser may keep a window that was left, and bring it back as it was. */
function onGoing(act: () => void): () => void {
  addEventListener('pagehide', act);
  return () => removeEventListener('pagehide', act);
}

function onComing(act: () => void): () => void {
  addEventListener('pageshow', act);
  return () => removeEventListener('pageshow', act);
}
