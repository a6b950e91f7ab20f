import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileInk } from '../../src/build/compile-ink.ts';
import { makeBook, type MadeBook } from '../../src/build/make-book.ts';
import { explore } from '../../src/explorer/explore.ts';
import { hashOf } from '../../src/script/hash.ts';
import type { Script } from '../../src/script/narrator.ts';
import type { Decision } from '../../src/script/turn.ts';
import { followLink, readLink, toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing } from '../../src/telling/told.ts';
import { dice, EDITS, type Files } from '../support/edits.ts';

/** Edits in all, and how many stand in one changed script: compiling takes a second, telling again a tenth of one. */
const EDITS_IN_ALL = 200;
const TOGETHER = 14;
const SEED = 'abcdef';
let made: MadeBook;
let lives: { readonly decisions: readonly Decision[]; readonly link: string }[];
const folder = mkdtempSync(join(tmpdir(), 'script-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  made = makeBook('story/main.ink');
  const script = made.script as Script;
  lives = made.tellings.flatMap(({ opening }) => explore(script, 6, 1937, { opening }).random.slice(0, 3)).map(({ decisions }) => {
    const { told } = new Teller(script, SEED).tell({ script: '', seed: SEED, decisions });
    return { decisions, link: toLink(told) };
  });
}, 120_000);

it(`on ${EDITS_IN_ALL} edits of the script, saves and links go as far as they fit: never down another way, never with a crash`, () => {
  const roll = dice(1935);
  const kinds = Object.entries(EDITS);
  let [done, rolled, cutShort] = [0, 0, 0];
  while (done < EDITS_IN_ALL && rolled < 3 * EDITS_IN_ALL) {
    let files: Files = new Map(made.ink.map(({ path }) => [basename(path), readFileSync(path, 'utf8')]));
    let edits = 0;
    for (let n = 0; n < TOGETHER; n++) {
      const changed = kinds[rolled % kinds.length]?.[1](files, roll, rolled);
      rolled++;
      if (!changed) continue;
      files = changed;
      edits++;
    }
    // Edits may leave what does not compile, as a writer's may: a player never meets that, and they do not count.
    const script = compile(files);
    if (!script) continue;
    done += edits;
    for (const { decisions, link } of lives) {
      const { told: again, unfit } = new Teller(script, SEED).tell({ script: '', seed: SEED, decisions });
      const kept = again.telling.decisions;
      expect(kept).toEqual(decisions.slice(0, kept.length));
      expect(unfit).toEqual(decisions[kept.length]);
      const followed = followLink(script, readLink(link));
      const proven = followed.told.telling.decisions;
      expect(proven).toEqual(decisions.slice(0, proven.length));
      expect(followed.whole).toBe(proven.length === decisions.length);
      expect(followed.sameScript).toBe(false);
      // Wherever it stops, one can go on.
      expect(standing(followed.told).turn.choices.length > 0 || followed.whole).toBe(true);
      if (!followed.whole) cutShort++;
    }
  }
  expect(done).toBeGreaterThanOrEqual(EDITS_IN_ALL);
  expect(cutShort).toBeGreaterThan(0);
}, 300_000);

function compile(files: Files): Script | undefined {
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const { json } = compileInk(join(folder, 'main.ink'));
  return json === undefined ? undefined : { json, hash: hashOf(json) };
}
