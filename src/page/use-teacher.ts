import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeacherWindow } from './teacher-window.ts';

/** Hands the wire to the class's screen down to the teacher's views. */
export const TeacherContext = createContext<TeacherWindow | undefined>(undefined);

/** The teacher's end of the wire; nothing where this browser has none. */
export function useTeacher(): TeacherWindow | undefined {
  return useContext(TeacherContext);
}
