import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { actFragments, readPast, type VettedPast } from '../../src/build/act-addresses.ts';
import { type MadeBook, makeBook } from '../../src/build/make-book.ts';
import { findCue } from '../../src/script/turn.ts';
import type { Script } from '../../src/script/narrator.ts';
import { followLink, readLink } from '../../src/telling/link.ts';

let made: MadeBook;
const past: VettedPast = readPast(JSON.parse(readFileSync('story/classroom/past.json', 'utf8')));
beforeAll(() => {
  made = makeBook('story/main.ink');
}, 60_000);

describe('the links to single acts', () => {
  it('open the story whole, at the beginning of their act', () => {
    const script = made.script as Script;
    const links = actFragments(script, past);
    expect([...links.keys()]).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [act, fragment] of links) {
      const { told, whole } = followLink(script, readLink(fragment.replace('#t=', '')));
      expect(whole).toBe(true);
      expect(findCue(told.turns.at(-1)?.turn.lines ?? [], 'act')?.number).toBe(act);
    }
  }, 60_000);

  it('are vetted by ids that the script still has', () => {
    const ids = new Set(made.scan.choices.map(({ id }) => id));
    expect(past.prefer.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('refuse a past that is none', () => expect(() => readPast({ seed: '' }, 'past.json')).toThrow(/the vetted past, seed/));
});
