import { beforeEach, describe, expect, it } from 'vitest';
import type { House } from '../../src/page/house.ts';
import { Preferences } from '../../src/page/preferences.ts';
import type { StageKeeper } from '../../src/page/stage-keeper.ts';
import { readSet } from '../../src/telling/accommodations.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/telling/settings.ts';

const tab = new Map<string, string>();
const kept: Settings[] = [];

beforeEach(() => {
  tab.clear();
  kept.length = 0;
  Object.assign(globalThis, { sessionStorage: { getItem: (key: string) => tab.get(key) ?? null, setItem: (key: string, value: string) => tab.set(key, value), removeItem: (key: string) => tab.delete(key) } });
});

/** A reader who has set large text and an open face before. */
async function sitDown() {
  const shelf = { readSettings: async () => kept.at(-1) ?? { ...DEFAULT_SETTINGS, size: 1.25, spacing: 'wide' }, saveSettings: async (settings: Settings) => { kept.push(settings); } };
  const preferences = new Preferences({ shelf } as unknown as House, {} as StageKeeper);
  await preferences.read();
  return preferences;
}

describe("a reader's settings", () => {
  it('lie under what a link asks for, and are not overwritten by it', async () => {
    const preferences = await sitDown();
    preferences.visit(readSet('size-200.sound-off'));
    expect(preferences.settings.value).toMatchObject({ size: 2, muted: true, spacing: 'wide' });
    expect(kept).toEqual([]);
    preferences.set({ face: 'andika' });
    expect(kept.at(-1)).toMatchObject({ size: 1.25, muted: false, face: 'andika' });
  });

  it('hold against the link as soon as the reader sets the same', async () => {
    const preferences = await sitDown();
    preferences.visit(readSet('size-200.sound-off'));
    preferences.toggleMute();
    expect(preferences.settings.value).toMatchObject({ size: 2, muted: false });
    preferences.set({ size: 1 });
    expect(preferences.settings.value.size).toBe(1);
    preferences.set(DEFAULT_SETTINGS);
    expect(preferences.settings.value).toEqual(DEFAULT_SETTINGS);
  });

  it('still lie under it after a reload, and no longer in another tab', async () => {
    (await sitDown()).visit(readSet('size-200'));
    expect((await sitDown()).settings.value.size).toBe(2);
    tab.clear();
    expect((await sitDown()).settings.value.size).toBe(1.25);
  });

  it('do without the tab where a browser refuses it', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: () => { throw new Error('refused'); } });
    const preferences = await sitDown();
    preferences.visit(readSet('size-200'));
    expect(preferences.settings.value.size).toBe(2);
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, writable: true, value: undefined });
  });
});
