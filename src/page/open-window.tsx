import { effect } from '@preact/signals';
import { asksForTeacher } from './places.ts';
import type { Desk } from './desk.ts';
import { bindKeys } from './keys.ts';
import { Part } from './part.ts';
import { LessonContext } from './use-assembly.ts';
import { Page } from './views/page.tsx';
import { Spoken } from './views/spoken.tsx';
import type { OpenWindow } from './window-life.ts';
import { words } from './words.ts';

/** Makes the window what its address says: the teacher's, or the one that tells the story, before a reader or a class. Rejects where the teacher's cannot be fetched. */
export async function openWindow(root: HTMLElement, desk: Desk): Promise<OpenWindow> {
  return asksForTeacher(location.hash) ? (await import('./teacher-page.tsx')).openTeacherPage(desk) : openStory(root, desk);
}

function openStory(root: HTMLElement, desk: Desk): OpenWindow {
  let unbind = bindKeys(root, desk);
  const lesson = new Part(async () => {
    const { openLesson } = await import('./lesson.ts');
    // The keys of a remote come first: the keys of the game leave alone what was heard.
    unbind();
    const open = openLesson(root, desk);
    unbind = bindKeys(root, desk);
    return open;
  }, () => { desk.surface.notice.value = words.problems.unfetched; });
  // A telling that a class has begun is a class's wherever it is taken up.
  const stop = effect(() => { if (desk.drawer.sittings.value !== undefined) void lesson.open(); });
  // A teacher's window may be looking for one that was loaded again.
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type === 'reload') void lesson.open();
  return {
    page: <LessonContext.Provider value={lesson}><Spoken><Page /></Spoken></LessonContext.Provider>,
    close() {
      stop();
      unbind();
      lesson.here.value?.close();
    },
  };
}
