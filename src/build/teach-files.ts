import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Problem } from '../script/problem.ts';
import { actFragments, readPast } from './act-addresses.ts';
import type { MadeBook } from './make-book.ts';
import { readTeachText, type TeachText } from './teach-page.ts';
import { makeTeachPages, type TeachPages } from './teach-pages.ts';

const STYLES = ['src/page/styles/fonts.css', 'src/page/styles/base.css', 'src/build/teach.css', 'src/build/teach-print.css'];

/** The letters that every page for teachers is set in. */
const LETTERS = ['vollkorn-latin-wght-normal.woff2', 'vollkorn-latin-wght-italic.woff2', 'tektur-latin-standard-normal.woff2', 'vollkorn-sc-latin-600-normal.woff2'];

/** The pages for teachers that stand in `classroom/*.md` beside an Ink file; none where there are none. `files`: what they were made of. */
export function readTeachPages(story: string, { book, script, learning, subjects }: Pick<MadeBook, 'book' | 'script' | 'learning' | 'subjects'>, cwd = process.cwd()): TeachPages & { readonly files: readonly string[] } {
  const folder = join(dirname(resolve(cwd, story)), 'classroom');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => join(folder, name)) : [];
  if (files.length === 0) return { pages: [], problems: [], files };
  const problems: Problem[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const texts = files.flatMap((path): TeachText[] => attempt(() => [readTeachText(basename(path, '.md'), readFileSync(path, 'utf8'), relative(cwd, path))]) ?? []);
  const pastPath = join(folder, 'past.json');
  const past = existsSync(pastPath) ? attempt(() => readPast(JSON.parse(readFileSync(pastPath, 'utf8')), relative(cwd, pastPath))) : undefined;
  const acts = script && past ? [...actFragments(script, past)].map(([act, fragment]) => [act, `../index.html${fragment}`] as const) : [];
  const made = makeTeachPages(texts, book, new Map(acts), learning && { book, learning, subjects });
  return { pages: made.pages, problems: [...problems, ...made.problems], files: [...files, pastPath] };
}

/**
 * The one style of the pages for teachers: the page's own letters and palette, and theirs.
 *
 * @param locate says where a font file lies, as seen from that style; a letter whose file it does not know is left out.
 */
export function teachStyle(locate: (name: string) => string | undefined, cwd = process.cwd()): string {
  const css = STYLES.map((path) => readFileSync(resolve(cwd, path), 'utf8')).join('\n');
  return css.replace(/^\s*@font-face \{[^}]*url\("[^"]*\/([^"/]+)"\)[^}]*\}$/gm, (rule, name: string) => {
    const address = locate(name);
    if (address === undefined) return '';
    const placed = rule.replace(/url\("[^"]*"\)/, `url("${address}")`);
    // Nothing is set twice: a page that is read while these are still on the way keeps the device's own, this once. Of the others it has a word here and there.
    return LETTERS.includes(name) ? placed.replace('font-display: swap', 'font-display: optional') : placed;
  });
}

/** A page for teachers that asks for its letters before it has read its style. */
export function withLetters(html: string, locate: (name: string) => string | undefined): string {
  const links = LETTERS.flatMap((name) => locate(name) ?? []).map((address) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">\n`);
  return html.replace('<link rel="stylesheet"', () => `${links.join('')}<link rel="stylesheet"`);
}
