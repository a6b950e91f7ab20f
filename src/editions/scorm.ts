import { book } from 'virtual:book';
import { script } from 'virtual:script';
import { toCode } from '../archive/code.ts';
import { Course } from '../lms/course.ts';
import { CourseShelf } from '../lms/course-shelf.ts';
import { type ApiWindow, findApi } from '../lms/find-api.ts';
import { openGame } from '../open-game.ts';
import { asksForTeacher } from '../page/places.ts';
import { codeBookOf } from '../page/parts/code-book.ts';
import { outcomeOf } from '../page/parts/outcome.ts';
import { hashOf } from '../script/hash.ts';
import { IdbShelf } from '../shelf/idb-shelf.ts';

// The game in a course. Opened without one, from the unpacked folder or a site, it is the game as ever. The teacher's window is none of the learner's visit.
const api = asksForTeacher(location.hash) ? undefined : findApi(window as unknown as ApiWindow);
/** Told when the page stands. */
export const opened = open();

async function open(): Promise<void> {
  const course = api && new Course(api);
  if (!course?.enter()) return openGame(asksForTeacher(location.hash) ? 'course' : 'site');
  const codes = codeBookOf(book);
  // Two learners at one machine have a shelf each.
  const own = new IdbShelf(`${book.title}: ${hashOf(course.learner)}`);
  await openGame('course', new CourseShelf(own, course, script, (told) => codes && toCode(outcomeOf(told), codes)));
  addEventListener('visibilitychange', () => { if (document.hidden) course.save(); });
  addEventListener('pagehide', () => course.leave());
  addEventListener('pageshow', ({ persisted }) => { if (persisted) course.enter(); });
}
