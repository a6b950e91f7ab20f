import { TEACHER } from './places.ts';

/** Opens the teacher's window, or brings it to the front where it stands open. */
export function openTeacherWindow(): void {
  open(`${location.pathname}${location.search}${TEACHER}`, 'teacher', 'width=900,height=700');
}
