import { tinykeys } from 'tinykeys';
import { jumpToNew } from './views/to-new-lines.tsx';
import { isSingle, letterKeys } from './letter-keys.ts';
import type { Desk } from './desk.ts';
import { toggleReading } from './toggle-reading.ts';

/** Binds the keys of the game: a digit takes the choice that shows it; letters are commands. Typing and open sheets keep their own keys. */
export function bindKeys(root: HTMLElement, desk: Desk): () => void {
  const when = (act: () => void) => (event: KeyboardEvent) => {
    // A key that is held down is one press: nobody should fall through a story.
    if (event.repeat || event.defaultPrevented || isTyping(event.target) || desk.surface.sheet.value !== undefined) return;
    if (isSingle(event.key) && !desk.preferences.settings.value.keys) return;
    event.preventDefault();
    act();
  };
  const takeChoice = (event: KeyboardEvent) => {
    const button = root.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${event.key}"]`);
    if (button) when(() => button.click())(event);
  };
  const telling = (act: () => void) => when(() => desk.surface.view.value.kind === 'telling' && act());
  return tinykeys(window, letterKeys({
    ...Object.fromEntries(['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => [digit, takeChoice])),
    u: telling(() => desk.undo()),
    Backspace: telling(() => desk.undo()),
    b: telling(() => desk.surface.open({ kind: 'backlog' })),
    n: telling(() => jumpToNew()),
    p: telling(() => desk.library.value.book.people.length > 0 && desk.surface.open({ kind: 'people' })),
    a: telling(() => toggleReading(desk)),
    k: telling(() => desk.reading.here.value?.aloud.pause()),
    j: telling(() => desk.reading.here.value?.aloud.back()),
    Escape: when(() => desk.surface.leave()),
    s: when(() => desk.surface.open({ kind: 'settings' })),
    m: when(() => desk.preferences.toggleMute()),
  }));
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && (target.type === 'radio' || target.readOnly)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));
}
