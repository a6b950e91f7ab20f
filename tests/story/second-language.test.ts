import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Glossary } from '../../src/archive/glossary.ts';
import { readBookWords } from '../../src/archive/book-words.ts';
import { translateBook } from '../../src/archive/translation.ts';
import { makeBook, type MadeBook } from '../../src/build/make-book.ts';
import { languagesOf, type MadeTranslation, makeTranslation } from '../../src/build/make-translation.ts';
import { wordsIn, writeInk } from '../../src/build/second-language.ts';
import { foreignTo } from '../../src/script/letters.ts';
import { Narrator, type Script } from '../../src/script/narrator.ts';
import type { Turn } from '../../src/script/turn.ts';
import { Teller } from '../../src/telling/teller.ts';
import { followLink, readLink, toLink } from '../../src/telling/link.ts';
import { dice } from '../support/edits.ts';

const WALKS = 8;
let made: MadeBook;
let first: Script;

beforeAll(() => {
  made = makeBook('story/main.ink');
  if (!made.script) throw new Error('the story cannot be made');
  first = made.script;
}, 60_000);

/** What a turn does, without what it says. */
function shapeOf({ knot, lines, choices }: Turn) {
  return {
    knot,
    choices: choices.map(({ knot: of, id }) => `${of} ${id}`),
    lines: lines.map(({ cues }) => cues.map((cue) => [cue.kind, 'id' in cue ? cue.id : 'person' in cue ? cue.person : 'part' in cue ? cue.part : '', 'values' in cue ? cue.values : '', 'date' in cue ? cue.date : ''])),
  };
}

/** Two scripts told side by side by the same lots; stops at the first turn that differs. */
function walkBoth(second: Script, seed: number): void {
  const roll = dice(seed);
  const [one, other] = [new Narrator(first, `walk ${seed}`), new Narrator(second, `walk ${seed}`)];
  for (;;) {
    expect(shapeOf(other.turn)).toEqual(shapeOf(one.turn));
    const choice = one.turn.choices[Math.floor(roll() * one.turn.choices.length)];
    if (!choice) return;
    one.choose(choice);
    other.choose(choice);
  }
}

describe.each(languagesOf('story/main.ink'))('the story in %s', (language) => {
  let other: MadeTranslation;
  beforeAll(() => {
    other = makeTranslation('story/main.ink', language, made);
  }, 60_000);

  it('has the structure of the first, line by line', () => {
    expect(other.problems.map(({ located }) => located)).toEqual([]);
    expect(other.translation?.script.hash).toBe(first.hash);
  });

  it('explains every word that it marks, in its own language', () => {
    const book = translateBook(made.book, other.translation?.words ?? readBookWords({}));
    const glossary = new Glossary(book.glossary);
    const marked = made.ink.flatMap(({ path, text }) => {
      const file = join('story', language, basename(path));
      return existsSync(file) ? [...wordsIn(text, readFileSync(file, 'utf8')).values()] : [];
    }).flatMap((words) => [...words.matchAll(/(?<![\p{L}\p{N}])_([^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}])/gu)].map(([, word = '']) => word)).filter((word) => !/[.{]/.test(word) && /\p{Script=Cyrillic}/u.test(word));
    expect(marked.length).toBeGreaterThan(0);
    expect([...new Set(marked)].filter((word) => foreignTo('en', glossary.find(word)?.meaning ?? '') !== language)).toEqual([]);
  });

  it('offers the same choices and shows the same things after the same decisions', () => {
    for (let seed = 1; seed <= WALKS; seed++) walkBoth(other.translation?.script ?? first, seed);
  }, 120_000);

  it('opens a link of the first where it was made', () => {
    const teller = new Teller(first, 'link');
    for (let step = 0; step < 12; step++) {
      const [choice] = teller.told.turns.at(-1)?.turn.choices ?? [];
      if (choice) teller.choose({ knot: choice.knot, id: choice.id });
    }
    const followed = followLink(other.translation?.script ?? first, readLink(toLink(teller.told)));
    expect(followed).toMatchObject({ whole: true, sameScript: true });
    expect(followed.told.telling.decisions).toEqual(teller.told.telling.decisions);
  }, 60_000);
});

describe('a language in which every word is another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('can be written from the script as it stands, fits, and goes all the way', () => {
    cpSync('story', folder, { recursive: true, filter: (path) => !/\/uk(\/|$)/.test(path) });
    mkdirSync(join(folder, 'xx'));
    for (const { path, text } of made.ink) writeFileSync(join(folder, 'xx', basename(path)), writeInk(text, 'a test', (unit) => `ж${unit.text}`));
    const { problems, translation } = makeTranslation(join(folder, 'main.ink'), 'xx', made);
    expect(problems.map(({ located }) => located)).toEqual([]);
    expect(translation).toMatchObject({ upTo: 6, acts: 6 });
    for (let seed = 1; seed <= 4; seed++) walkBoth(translation?.script ?? first, seed);
  }, 60_000);

  it('goes as far as it is translated, and file by file', () => {
    rmSync(join(folder, 'xx', 'act-3-own-record.ink'));
    expect(makeTranslation(join(folder, 'main.ink'), 'xx', made).translation).toMatchObject({ upTo: 2 });
    const damaged = join(folder, 'xx', 'act-1-the-norm.ink');
    writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('# id: ring', '# id: rung'));
    const { problems, translation } = makeTranslation(join(folder, 'main.ink'), 'xx', made);
    expect(problems).toHaveLength(1);
    expect(translation).toMatchObject({ upTo: 0 });
  }, 60_000);
});
