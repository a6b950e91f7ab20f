import { canJoin, openWire } from './class-wire.ts';
import { bindTeacherKeys } from './class-keys.ts';
import type { Desk } from './desk.ts';
import { TeacherWindow } from './teacher-window.ts';
import { TeacherContext } from './use-teacher.ts';
import { Spoken } from './views/spoken.tsx';
import { TeacherView } from './views/teacher-view.tsx';
import { onComing, onLeaving, type OpenWindow } from './window-life.ts';

/** Milliseconds between two questions whether a window that was closed is back. */
const KNOCK = 2000;

/** The window that only the teacher sees. */
export function openTeacherPage(desk: Desk): OpenWindow {
  const wire = openWire(desk.tongue.story);
  const teacher = canJoin() ? new TeacherWindow(wire) : undefined;
  const stops = teacher ? [bindTeacherKeys(teacher), onComing(() => teacher.greet()), onLeaving(() => teacher.leave()), knockWhileGone(teacher)] : [];
  return {
    page: <TeacherContext.Provider value={teacher}><Spoken><TeacherView /></Spoken></TeacherContext.Provider>,
    close() {
      for (const stop of stops) stop();
      wire.close();
    },
  };
}

/** A class's window that was loaded again does not know who opened from it: the teacher's asks until it answers. */
function knockWhileGone(teacher: TeacherWindow): () => void {
  const knocking = setInterval(() => { if (teacher.gone.value) teacher.greet(); }, KNOCK);
  return () => clearInterval(knocking);
}
