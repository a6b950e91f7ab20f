/** What a press looks like until it is answered: `button[data-kept]`. */
const KEPT = 'data-kept';

/**
 * Keeps the last press on the markup that the build has written, while the program that answers it is still on its way: a pointer's, or a digit's.
 *
 * @returns to be called once the page stands on the same elements: lets go, and presses for the reader what was pressed.
 */
export function keepPress(root: HTMLElement): () => void {
  let pressed: HTMLButtonElement | undefined;
  const keep = (button: Element | null | undefined) => {
    if (!(button instanceof HTMLButtonElement) || !root.contains(button)) return;
    pressed?.removeAttribute(KEPT);
    pressed = button;
    button.setAttribute(KEPT, '');
  };
  const going = new AbortController();
  const { signal } = going;
  addEventListener('click', ({ target }) => keep(target instanceof Element ? target.closest('button') : undefined), { signal });
  addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    if (/^[1-9]$/.test(key) && !ctrlKey && !altKey && !metaKey) keep(root.querySelector(`button[aria-keyshortcuts="${key}"]`));
  }, { signal });
  return () => {
    going.abort();
    pressed?.removeAttribute(KEPT);
    if (pressed?.isConnected) pressed.click();
  };
}
