import { effect } from '@preact/signals';
import { render } from 'preact';
import { assetsAhead } from '../archive/ahead.ts';
import type { Book } from '../archive/book.ts';
import type { Script } from '../script/narrator.ts';
import { standing } from '../telling/told.ts';
import { onMotionWish } from './appearance.ts';
import { Desk } from './desk.ts';
import { followLanguage, settleLanguage } from './follow-language.ts';
import type { House } from './house.ts';
import { DeskContext } from './use-desk.ts';
import { fetchLaterViews } from './later.tsx';
import { openWindow } from './open-window.tsx';
import { asksForTeacher } from './places.ts';
import { whenIdle } from './when-idle.ts';
import { words } from './words.ts';

/** A page that stands. */
export interface MountedPage {
  /** A script was saved in the workshop: the present telling is told again from it, and the player stays there. */
  reload(script: Script, book: Book): void;
  destroy(): void;
}

/** Puts the page into its root, in the language that is asked for, and reads the shelf; what the page needs from outside is in the house. */
export async function mountPage(root: HTMLElement, house: House): Promise<MountedPage> {
  const desk = new Desk(house);
  await settleLanguage(desk);
  const closing = new AbortController();
  const { signal } = closing;
  const window = await openWindow(root, desk);
  const stops = [effect(() => desk.preferences.apply(document)), effect(() => prepareNext(desk, house)), followLanguage(desk), effect(() => { if (desk.preferences.settings.value.aloud) void desk.reading.open(); }), () => desk.reading.here.value?.close(), () => window.close()];
  onMotionWish(() => desk.preferences.apply(document), signal);
  // Browsers let nothing sound before a gesture.
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => house.mixer.unlock(), { once: true, capture: true, signal });
  // What a decision leads to is seen before all of it is done: whoever leaves or presses on just then finds it done.
  for (const next of ['click', 'keydown', 'pagehide', 'visibilitychange']) addEventListener(next, () => desk.ahead.finish(), { capture: true, signal });
  for (const moved of ['scroll', 'resize']) addEventListener(moved, () => desk.ahead.displace(), { passive: true, signal });
  render(<DeskContext.Provider value={desk}>{window.page}</DeskContext.Provider>, root);
  void desk.settle().then(() => {
    // Styles and tests may know that nothing of the first page is still to come.
    root.dataset.live = '';
    desk.getReady();
    whenIdle(() => void fetchLaterViews());
  });
  hearAddress(desk);
  addEventListener('hashchange', () => hearAddress(desk), { signal });
  return {
    reload: (script, book) => desk.reload(script, book),
    destroy() {
      closing.abort();
      for (const stop of stops) stop();
      render(null, root);
      desk.stage.destroy();
      house.mixer.destroy();
    },
  };
}

/** Whatever the present knot and the next ones may show is fetched while the reader reads. */
function prepareNext({ told, library }: Desk, house: House): void {
  if (told.value) house.prepare(assetsAhead(library.value.book.ahead, standing(told.value).turn.knot));
}

/** Opens what the address asks for, with a part of the program that nobody else needs. */
function hearAddress(desk: Desk): void {
  // What a window is, it is from the start.
  if (location.hash.length < 2 || asksForTeacher(location.hash)) return;
  import('./follow-address.ts').then(({ followAddress }) => followAddress(desk), () => { desk.surface.notice.value = words.problems.unfetched; });
}
