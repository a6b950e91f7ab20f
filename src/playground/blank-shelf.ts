import type { Shelf } from '../telling/ports.ts';
import { DEFAULT_SETTINGS } from '../telling/settings.ts';

/** A shelf on which nothing lies and nothing stays: what is played with is nobody's telling. */
export const BLANK_SHELF: Shelf = {
  trouble: undefined,
  read: async () => ({ tellings: [], endings: [], takenBefore: new Set(), setAside: [] }),
  save: async ({ id }) => id,
  remove: async () => undefined,
  reach: async () => undefined,
  wipe: async () => undefined,
  readSettings: async () => DEFAULT_SETTINGS,
  saveSettings: async () => undefined,
};
