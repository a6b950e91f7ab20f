import { describe, expect, it } from 'vitest';
import { NO_ACCOMMODATIONS, readSet } from '../../src/telling/accommodations.ts';
import { readBundle } from '../../src/telling/bundle.ts';
import { readLink } from '../../src/telling/link.ts';
import { readReached, readSaved } from '../../src/telling/saved.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/telling/settings.ts';
import { openSitting } from '../../src/telling/sitting.ts';
import { readKeptText, toKeptText } from '../../src/lms/kept-text.ts';
import { readAddress, readLook } from '../../src/page/address.ts';
import { readMessage } from '../../src/page/parts/class-messages.ts';
import { Problem } from '../../src/script/problem.ts';
import { readCode } from '../../src/archive/code.ts';

/** What somebody who means harm, or a machine that is broken, puts into a field. */
const HOSTILE: readonly unknown[] = [
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "'-alert(1)-'", 'javascript:alert(1)', '</title><svg onload=alert(1)>', '{{constructor.constructor("alert(1)")()}}',
  '\u202Eevil\u202C', '\u0000\u0007', '👨‍👩‍👧‍👦🏴‍☠️', 'ا'.repeat(300), 'x'.repeat(1_000_000), '', '__proto__', 'constructor', '../../etc/passwd', '%00%0a', '\uD800',
  null, undefined, true, 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, [], {}, [[[]]], { toString: 'x' }, { length: 1e9 },
];

/** A value with each of its fields, however deep, replaced by each hostile one. */
function damaged(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [...HOSTILE];
  const within = Object.entries(value).flatMap(([key, inner]) => damaged(inner).map((hostile) => (Array.isArray(value) ? value.with(Number(key), hostile) : { ...value, [key]: hostile })));
  return [...HOSTILE, ...within, ...HOSTILE.map((hostile) => (Array.isArray(value) ? [...value, hostile] : { ...value, surplus: hostile, ['__proto__']: hostile }))];
}

const sitting = openSitting({ assembly: 'vote', at: 3, kind: 'plain', speakers: 2, options: 2 });
const saved = { id: 'a', name: 'Telling 1', begun: 1, changed: 2, act: 1, place: 'The cage', ending: 'roof', telling: { script: 'h', seed: 's', decisions: [{ knot: 'one', id: 'go' }] }, sittings: [sitting] };
const reached = { ending: 'roof', tellingId: 'a', reached: 3 };
const bundle = { format: 'kept tellings', version: 1, story: 'S', tellings: [saved], endings: [reached] };
const screen = { on: true, ended: false, whereabouts: 'w', choices: ['one'], claims: ['c'], assembly: 'a', next: 'b', sitting, open: false, without: false, paused: false, timed: true, left: 3 };
const messages = [
  { kind: 'hello' }, { kind: 'command', to: 'x', command: { do: 'enter', option: 1, hands: 2 } }, { kind: 'command', to: 'x', command: { do: 'choose', number: 1 } },
  { kind: 'screen', from: 'x', screen }, { kind: 'screen-gone', from: 'x' },
];
const kept = toKeptText({ tellings: [{ id: 'a', name: 'n', begun: 1, changed: 2, link: '1abcd1s' }], endings: [reached] });
const codeBook = { endings: ['roof'], crossroads: [] };

let tried = 0;
/** Reads it: sound, or refused with a sentence that a person can act on. */
function reads(read: () => unknown): boolean {
  tried++;
  try {
    return read() !== undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).message.length).toBeLessThan(300);
    return false;
  }
}

/** No text that was read is longer than a field may be, and every number is one. */
function isTame(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 2000;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isTame);
}

describe('hostile text in every field that comes from outside', () => {
  it('of a kept telling and of an ending is read as text or set aside', () => {
    for (const value of damaged(saved)) reads(() => expect(isTame(readSaved(value))).toBe(true));
    for (const value of damaged(reached)) reads(() => expect(isTame(readReached(value))).toBe(true));
  });
  it('of a file of tellings is read as text, left out or refused', () => {
    for (const value of damaged(bundle)) reads(() => expect(isTame(readBundle(JSON.stringify(value) ?? '', 'S'))).toBe(true));
  });
  it('of a message between windows is heard as text or passed over', () => {
    for (const value of messages.flatMap(damaged)) reads(() => expect(isTame(readMessage(value))).toBe(true));
  });
  it('of settings falls back to what is usual', () => {
    for (const value of damaged(DEFAULT_SETTINGS)) reads(() => expect(Object.keys(readSettings(value)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort()));
  });
  it('of what a course keeps is read as text or holds nothing', () => {
    for (const value of damaged(JSON.parse(kept))) reads(() => expect(isTame(readKeptText(JSON.stringify(value) ?? '').endings)).toBe(true));
  });
  it('of an address or a code is read or refused with a sentence', () => {
    for (const text of HOSTILE.filter((value) => typeof value === 'string')) {
      reads(() => readLink(text));
      reads(() => readLink(`1${text}`));
      reads(() => readCode(text, codeBook));
      reads(() => readAddress(`#t=${text}`));
      reads(() => readAddress(`#t=1abcd1s.${text}&set=${text}&set=size-${text}`));
      expect(readLook(`#${text}`)).toBeUndefined();
      expect(readSet(text)).toEqual(NO_ACCOMMODATIONS);
    }
    console.log(`${tried} hostile values read or refused`);
    expect(tried).toBeGreaterThan(1500);
  });
  it('never reaches what all objects share', () => {
    expect(({} as { surplus?: unknown }).surplus).toBeUndefined();
  });
});
