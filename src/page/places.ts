import type { Edition } from './house.ts';

/** Where the pages for teachers lie, as seen from the page. A file on a stick holds them itself. */
export const TEACH: Readonly<Record<Edition, string>> = { site: './teach/index.html', stick: '#teach/index', course: './teach/index.html' };

/** The fragment that makes a window the teacher's. */
export const TEACHER = '#teacher';

/** Whether a window is to be the teacher's. */
export function asksForTeacher(fragment: string): boolean {
  return fragment === TEACHER;
}
