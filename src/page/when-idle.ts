/** When the browser has a moment; where it cannot say, a little later. */
export function whenIdle(work: () => void): void {
  const later = globalThis.requestIdleCallback ?? ((soon: () => void) => setTimeout(soon, 200));
  later(work);
}
