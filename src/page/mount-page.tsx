import { effect } from '@preact/signals';
import { render } from 'preact';
import { assetsAhead } from '../archive/ahead.ts';
import type { Book } from '../archive/book.ts';
import type { Script } from '../script/narrator.ts';
import { standing } from '../telling/told.ts';
import { asksForClass, asksForTeacher, readAddress, readLook } from './address.ts';
import { onMotionWish } from './appearance.ts';
import { Desk } from './desk.ts';
import type { House } from './house.ts';
import { DeskContext } from './use-desk.ts';
import { openClassWindow } from './class-window.tsx';
import './styles/fonts.css';
import './styles/base.css';
import './styles/type.css';
import './styles/parts.css';
import './styles/reading.css';
import './styles/title.css';
import './styles/box.css';
import './styles/document.css';
import './styles/front-page.css';
import './styles/ending.css';
import './styles/sheet.css';
import './styles/look.css';
import './styles/map.css';
import './styles/classroom.css';
import './styles/assembly.css';
import './styles/teacher.css';
import './styles/modes.css';
import './styles/print.css';

/** A page that stands. */
export interface MountedPage {
  /** A script was saved in the workshop: the present telling is told again from it, and the player stays there. */
  reload(script: Script, book: Book): void;
  destroy(): void;
}

/** Puts the page into its root and reads the shelf; what the page needs from outside is in the house. */
export function mountPage(root: HTMLElement, house: House): MountedPage {
  const desk = new Desk(house);
  const closing = new AbortController();
  const { signal } = closing;
  const window = openClassWindow(root, desk);
  const stops = [effect(() => desk.preferences.apply(document)), effect(() => prepareNext(desk, house)), () => window.close()];
  onMotionWish(() => desk.preferences.apply(document), signal);
  // Browsers let nothing sound before a gesture.
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => house.mixer.unlock(), { once: true, capture: true, signal });
  render(<DeskContext.Provider value={desk}>{window.page}</DeskContext.Provider>, root);
  void desk.settle();
  followAddress(desk);
  addEventListener('hashchange', () => followAddress(desk), { signal });
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

/** What the address asks for is opened, and taken out of it: a reload goes on with what the reader has made of it. */
function followAddress({ doors, surface }: Desk): void {
  // What a window is, it is from the start.
  if (asksForTeacher(location.hash)) return;
  const asked = readAddress(location.hash);
  const look = readLook(location.hash);
  const forClass = asksForClass(location.hash);
  if (!asked && !look && !forClass) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (asked) doors.openAddress(asked);
  else if (look) surface.show({ kind: look });
  else surface.open({ kind: 'class' });
}
