/** Does something once what stands in the document now has been painted: the words come first, whatever it costs. At once where nothing is painted. */
export function afterPaint(act: () => void): void {
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) act();
  // A frame's callbacks run before it is painted; a task that they set comes after.
  else requestAnimationFrame(() => setTimeout(act));
}
