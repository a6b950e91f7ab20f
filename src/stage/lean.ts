/**
 * Follows where the reader looks: the mouse, or what has the focus. Tells `dx`, `dy` from -1 (left, top) to 1 (right, bottom) of the window, until `signal` aborts.
 */
export function followReader(lean: (dx: number, dy: number) => void, signal: AbortSignal): void {
  const to = (x: number, y: number) => lean(share(x, window.innerWidth), share(y, window.innerHeight));
  window.addEventListener('pointermove', ({ pointerType, clientX, clientY }) => pointerType === 'mouse' && to(clientX, clientY), { signal, passive: true });
  // Who goes by keyboard carries the lamp too.
  window.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { left, top, height } = target.getBoundingClientRect();
    to(left, top + height / 2);
  }, { signal });
}

/** Where `at` lies in `length`, from -1 to 1; what lies outside is at its edge. */
function share(at: number, length: number): number {
  return Math.min(1, Math.max(-1, (at / length) * 2 - 1));
}
