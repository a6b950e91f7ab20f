import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/telling/settings.ts';

describe('settings', () => {
  it('are read back as they were written', () => {
    const mine = { ...DEFAULT_SETTINGS, theme: 'paper' as const, size: 1.5 as const, volumes: { music: 0, ambience: 0.2, sound: 1 } };
    expect(readSettings(structuredClone(mine))).toEqual(mine);
  });
  it('that cannot be read fall back one by one', () => {
    expect(readSettings({ theme: 'purple', size: 2, volumes: { music: 9 }, rate: 40, voice: 'x'.repeat(999) })).toEqual({ ...DEFAULT_SETTINGS, size: 2 });
  });
  it('leave the voice silent until somebody asks for it', () => expect(readSettings({}).aloud).toBe(false));
  it('are read from anything without a throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(readSettings(value)).toMatchObject({ theme: expect.any(String) })));
  });
});
