import type { SavedTelling } from '../../telling/ports.ts';

/** The number of the next telling: one more than the highest that a default name has used. */
export function nextNumber(tellings: readonly SavedTelling[], defaultName: (number: number) => string): number {
  const names = new Set(tellings.map(({ name }) => name));
  let number = tellings.length + 1;
  while (names.has(defaultName(number))) number++;
  return number;
}

/** A list of tellings with one replaced or added, newest first. */
export function withSaved(tellings: readonly SavedTelling[], saved: SavedTelling): readonly SavedTelling[] {
  return [saved, ...tellings.filter(({ id }) => id !== saved.id)].sort((a, b) => b.changed - a.changed);
}

/** The telling that "Go on" means: the newest that has not come to a last page. */
export function toGoOn(tellings: readonly SavedTelling[], isOpen: (ending: string) => boolean): SavedTelling | undefined {
  return tellings.find(({ ending }) => ending === undefined || isOpen(ending));
}

/** How a decision is named in the set of those taken before. */
export function takenName({ knot, id }: { readonly knot: string; readonly id: string }): string {
  return `${knot} ${id}`;
}
