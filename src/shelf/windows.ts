import type { SavedTelling } from '../telling/ports.ts';

/** A telling as a window wrote it. Two windows may have the same telling open, and neither may rub out what was decided in the other. */
export interface WrittenTelling extends SavedTelling {
  /** The window that wrote it: another at each visit. */
  readonly by: string;
  /** When the telling had last been changed when that window took it up; 0 for a new one. */
  readonly since: number;
}

/** A name for this window at this visit. */
export function newWindow(): string {
  return Math.floor(Math.random() * 36 ** 6).toString(36).padStart(6, '0');
}

/** Whether a stored row shows that another window has gone on with a telling since this one took it up. */
export function goesOnElsewhere(stored: unknown, { by, since }: WrittenTelling): boolean {
  return typeof stored === 'object' && stored !== null && 'changed' in stored && Number(stored.changed) > since && !('by' in stored && stored.by === by);
}

/** What a window took up, and when: the same telling taken up again later is another. */
export function placeOf({ id, since }: Pick<WrittenTelling, 'id' | 'since'>): string {
  return `${since} ${id}`;
}

/** The id under which a window's telling is kept from then on: the same however often it is asked for. */
export function branchOf({ id, by, changed }: WrittenTelling): string {
  return `${id.slice(0, 16)}-${by}-${changed.toString(36)}`;
}
