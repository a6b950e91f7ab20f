import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { gradeOf } from '../../src/explorer/readability.ts';
import { countWords } from '../../src/script/words.ts';
import { type MadeBook, makeBook } from '../../src/build/make-book.ts';
import { readTeachPages } from '../../src/build/teach-files.ts';
import { readTeachText, type TeachText } from '../../src/build/teach-page.ts';
import { asksForClass, readLook } from '../../src/page/address.ts';
import { makeTeachPages } from '../../src/build/teach-pages.ts';

const FOLDER = 'story/classroom';
const texts: TeachText[] = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => readTeachText(name.replace(/\.md$/, ''), readFileSync(`${FOLDER}/${name}`, 'utf8'), name));
const called = (name: string) => texts.find((text) => text.name === name) as TeachText;
/** Plain words of Markdown, line by line, without tables' rules, boxes and marks. */
const linesOf = (markdown: string) => markdown.split('\n').filter((line) => !/^(:::|\|[-|]|\{\{|#|_+$)/.test(line)).flatMap((line) => line.split('|'))
  .map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*>]/g, '').trim()).filter(Boolean);

let made: MadeBook;
let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  made = makeBook('story/main.ink');
  const { pages: all, problems } = readTeachPages('story/main.ink', made);
  expect(problems.map(({ located }) => located)).toEqual([]);
  pages = new Map(all.map(({ name, html }) => [name, html]));
}, 60_000);

describe('the pages for teachers', () => {
  it('point at nothing that is not there, in another page, in this one, or in the game', () => {
    const ids = new Map([...pages].map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
    for (const [name, html] of pages) {
      for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
        if (/^https?:|^teach\.css$|^\.\.\/(index\.html(#t=[\w-]+)?|icon-192\.png)$/.test(href)) continue;
        const [page, anchor] = href.split('#');
        if (page === '../index.html') {
          expect(asksForClass(`#${anchor}`) || readLook(`#${anchor}`) !== undefined, `${name}: ${href}`).toBe(true);
          continue;
        }
        const target = page === '' || page === undefined ? name : page.replace(/\.html$/, '');
        expect(ids.has(target), `${name}: ${href}`).toBe(true);
        if (anchor !== undefined) expect(ids.get(target)?.has(anchor), `${name}: ${href}`).toBe(true);
      }
    }
  });

  it('have one heading of the first rank each, skip no rank, and give no id twice', () => {
    for (const [name, html] of pages) {
      const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
      expect(ranks.filter((rank) => rank === 1), name).toHaveLength(1);
      for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0), `${name}, heading ${at + 1}`).toBeLessThanOrEqual(1);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at), name).toEqual([]);
    }
  });

  it('need no script, and fetch nothing from elsewhere', () => {
    for (const [name, html] of pages) expect(html, name).not.toMatch(/<script(?! type="application\/ld\+json")|<img|src=|@import|<link[^>]+https?:/);
  });

  it('account for every minute of a lesson', () => {
    const sheets = texts.filter(({ minutes }) => minutes !== undefined);
    expect(sheets.map(({ minutes }) => minutes).sort()).toEqual([15, 45, 90]);
    for (const { name, minutes, body } of sheets) {
      const tables = body.split(/^\| Minute .*$/m).slice(1);
      for (const table of tables) {
        const spans = [...table.split('\n\n')[0]?.matchAll(/^\| (\d+)–(\d+) \|/gm) ?? []].map(([, from, to]) => [Number(from), Number(to)] as const);
        spans.forEach(([from, to], at) => {
          expect(from, `${name}, minute ${from}`).toBe(spans[at - 1]?.[1] ?? 0);
          expect(to).toBeGreaterThan(from);
        });
        expect(spans.at(-1)?.[1], name).toBe(minutes);
      }
      expect(tables.length, name).toBeGreaterThan(0);
    }
  });

  it('are told for pupils at grade 8 or below, wherever pupils read them', () => {
    const grades = texts.filter(({ pupils }) => pupils).map(({ name, body }) => [name, gradeOf(linesOf(body))] as const);
    expect(grades.length).toBeGreaterThan(9);
    for (const [name, grade] of grades) expect(grade, name).toBeLessThanOrEqual(8);
    const cards = made.book.classroom.roles.flatMap(({ who, knows, needs, mayNotSay }) => [who, knows, needs, mayNotSay]);
    expect(gradeOf(cards)).toBeLessThanOrEqual(8);
  });

  it('pair two sources twice for each act: adapted in 120 to 250 words, or quoted in fewer than 40 at a time', () => {
    for (let act = 1; act <= 6; act++) {
      const { body } = called(`sources-act-${act}`);
      expect(body.match(/^## Pair /gm)).toHaveLength(2);
      const boxes = [...body.matchAll(/^::: source (\S+) (adapted|quoted)\n\n([^\n]+)\n\n([\s\S]*?)\n\n:::$/gm)];
      expect(boxes, `act ${act}`).toHaveLength(4);
      for (const [, id, kind, , words = ''] of boxes) {
        if (kind === 'adapted') {
          expect(countWords(words), id).toBeGreaterThanOrEqual(120);
          expect(countWords(words), id).toBeLessThanOrEqual(250);
        } else for (const [, quote = ''] of words.matchAll(/“([^”]+)”/g)) expect(countWords(quote), id).toBeLessThan(40);
      }
      for (const part of ['**What we changed.**', '**How far to trust them.**', '**A good answer sees**']) expect(body.split(part), `act ${act}: ${part}`).toHaveLength(3);
      expect(body.match(/^3\. .*\?$/gm)).toHaveLength(2);
    }
  });

  it('say of a page what it points at that is not there, and what it asks for that nothing makes', () => {
    const text = readTeachText('x', '---\ntitle: X\norder: 1\nsummary: A page that is wrong in two ways.\n---\n[a](claim:no-such)\n\n{{songs}}', 'x.md');
    expect(makeTeachPages([text], made.book, new Map()).problems.map(({ located }) => located)).toEqual([
      'story/classroom/x.md: the page points at the claim "no-such", which is not there',
      'story/classroom/x.md: the page asks for "{{songs}}", which nothing makes',
    ]);
  });
});

describe("the class's tables of this story", () => {
  it('have at least ten positions, each of which speaks somewhere', () => {
    const { roles, assemblies } = made.book.classroom;
    expect(roles.length).toBeGreaterThanOrEqual(10);
    const speaking = new Set(assemblies.flatMap((assembly) => assembly.roles.map(({ role }) => role)));
    expect(roles.filter(({ id }) => !speaking.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('let history step in twice: once when hands are written down, and once when the chair announces', () => {
    expect(made.book.classroom.assemblies.flatMap(({ id, intervention }) => (intervention ? [`${id} ${intervention.kind}`] : []))).toEqual(['how-many recorded', 'hands announced']);
  });
});
