import { describe, expect, it } from 'vitest';
import { teachStyle, withLetters } from '../../src/build/teach-files.ts';

/** Of letters that are fetched: those that stand in for them are the device's own. */
const rules = (css: string) => (css.match(/@font-face \{[^}]*\}/g) ?? []).filter((rule) => !rule.includes('local('));

describe('the letters of the pages for teachers', () => {
  it('are asked for before the style, those that the build has', () => {
    const page = withLetters('<link rel="stylesheet" href="teach.css">', (name) => (name.startsWith('tektur') ? `../assets/${name}` : undefined));
    expect(page).toBe('<link rel="preload" as="font" type="font/woff2" crossorigin href="../assets/tektur-latin-standard-normal.woff2">\n<link rel="stylesheet" href="teach.css">');
  });

  it('never move what stands, and only they: a word in other letters is set when those come', () => {
    const css = teachStyle((name) => `../assets/${name}`);
    const asked = new Set([...withLetters('<link rel="stylesheet">', (name) => `../assets/${name}`).matchAll(/href="([^"]+)"/g)].map(([, address]) => address));
    for (const rule of rules(css)) {
      const address = /url\("([^"]+)"\)/.exec(rule)?.[1];
      expect(rule.includes('font-display: optional'), address).toBe(asked.has(address));
    }
    expect(rules(css).length).toBeGreaterThan(asked.size);
  });

  it('that the build does not have are left out', () => expect(rules(teachStyle(() => undefined))).toEqual([]));
});
