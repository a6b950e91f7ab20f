import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ACCOMMODATIONS, readSet, toSet, toSettings } from '../../src/telling/accommodations.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/telling/settings.ts';

describe('accommodations in an address', () => {
  it('are written and read again', () => {
    const all = { ...NO_ACCOMMODATIONS, size: '150', face: 'andika', spacing: 'wide', sound: 'off', notes: 'end', hard: 'summary', aloud: 'on' } as const;
    expect(toSet(all)).toBe('size-150.face-andika.spacing-wide.sound-off.notes-end.hard-summary.aloud-on');
    expect(readSet(toSet(all))).toEqual(all);
    expect([toSet(NO_ACCOMMODATIONS), readSet('')]).toEqual(['', NO_ACCOMMODATIONS]);
  });

  it('become settings that the shelf could have kept, and change nothing else', () => {
    const settings = { ...DEFAULT_SETTINGS, ...toSettings(readSet('size-150.face-andika.sound-off.notes-end.hard-summary.aloud-on')) };
    expect(readSettings(settings)).toEqual(settings);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, size: 1.5, face: 'andika', muted: true, notes: false, hard: 'summary', aloud: true });
    expect(toSettings(NO_ACCOMMODATIONS)).toEqual({});
  });

  it.each(['size-9000', 'size-<img src=x>', 'theme-contrast', '__proto__-on.constructor-on', 'size', 'aloud-loud', '-', 'x'.repeat(5000), 'sound-off'.repeat(100)])('ignore what is hostile: %s', (text) => {
    expect(toSettings(readSet(text))).toEqual({});
  });

  it('keep what is good beside what is not', () => expect(toSettings(readSet('size-9000.sound-off.a.b-c'))).toEqual({ muted: true }));

  it('of any text are settings', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const settings = { ...DEFAULT_SETTINGS, ...toSettings(readSet(text)) };
      expect(readSettings(settings)).toEqual(settings);
    }), { numRuns: 500 });
  });
});
