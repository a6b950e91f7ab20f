import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Book } from '../archive/book.ts';
import type { Problem } from '../script/problem.ts';
import { exportSources } from './cite-sources.ts';
import { type MadeBook, makeBook } from './make-book.ts';
import { mapOf } from './draw-map.ts';
import { packSheet } from './pack-sheet.ts';
import { pageHead } from './page-head.ts';
import { readTeachPages, teachStyle } from './teach-files.ts';
import { serveTeachPages } from './teach-serve.ts';

const SCRIPT = 'virtual:script';
const BOOK = 'virtual:book';
const BIBLIOGRAPHY = 'virtual:bibliography';
const MAP = 'virtual:map';
/** Marks a picture that is packed on its way to the page, as `night.svg?sheet`. */
const SHEET = '?sheet';
const MODULES = new Set([SCRIPT, BOOK, BIBLIOGRAPHY, MAP].map((id) => `\0${id}`));

/**
 * Makes `virtual:script`, `virtual:book`, `virtual:bibliography` and `virtual:map` of an Ink file. In a build any problem stops it, with file and line. In development it shows as an overlay,
 * the page keeps the last good story, and a saved file is handed to the page, which keeps the player's place.
 *
 * @param story path of the main Ink file, relative to the root.
 */
export function inkPlugin(story: string): Plugin {
  let made: MadeBook | undefined;
  let lastGood: MadeBook | undefined;
  const make = () => {
    made = makeBook(story);
    if (made.script) lastGood = made;
    return made;
  };
  return {
    name: 'ink',
    // Before the bundler's own hand for pictures, which would take the sheets as they are.
    enforce: 'pre',
    resolveId: (id) => (MODULES.has(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (id.endsWith(SHEET)) {
        const path = id.slice(0, -SHEET.length);
        this.addWatchFile(path);
        const source = packSheet(readFileSync(path, 'utf8'));
        // The development server has no files to emit: there the address holds the picture itself.
        if (this.environment.mode === 'dev') return `export default ${JSON.stringify(`data:image/svg+xml,${encodeURIComponent(source)}`)};`;
        return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(path), source })};`;
      }
      if (!MODULES.has(id)) return undefined;
      const current = made ?? make();
      for (const file of current.files) this.addWatchFile(file);
      const shown = current.script ? current : lastGood;
      if (!shown?.script) this.error(listProblems(current.problems));
      if (id === `\0${MAP}`) return `export const map = ${JSON.stringify(mapOf(shown))};`;
      if (id === `\0${BIBLIOGRAPHY}`) return `export const bibliography = ${JSON.stringify(exportSources(shown.csl))};`;
      return id === `\0${SCRIPT}` ? `export const script = ${JSON.stringify(shown.script)};` : bookModule(shown.book);
    },
    transformIndexHtml(html) {
      const { book, card } = made ?? make();
      return { html: html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(book.title)}</title>`), tags: pageHead({ book, card }) };
    },
    generateBundle(_options, bundle) {
      const current = made ?? make();
      if (current.card) this.emitFile({ type: 'asset', fileName: basename(current.card.file), source: readFileSync(current.card.file) });
      const { pages, problems } = readTeachPages(story, current);
      if (problems.length > 0) this.error(listProblems(problems));
      for (const { name, html } of pages) this.emitFile({ type: 'asset', fileName: `teach/${name}.html`, source: html });
      // The letters are those of the page: the bundler has written them already, under names of its own.
      const font = (name: string) => Object.keys(bundle).find((file) => basename(file).startsWith(`${basename(name, '.woff2')}-`) && file.endsWith('.woff2'));
      if (pages.length > 0) this.emitFile({ type: 'asset', fileName: 'teach/teach.css', source: teachStyle((name) => prefixed('../', font(name))) });
    },
    configureServer(server) {
      server.watcher.add([...(made ?? make()).files]);
      serveTeachPages(server, () => readTeachPages(story, made ?? make()));
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !isStoryFile(file, story, made)) return undefined;
      make();
      server.watcher.add([...(made?.files ?? [])]);
      if (!made?.script) {
        this.environment.hot.send({ type: 'error', err: overlay(made?.problems ?? []) });
        return [];
      }
      return [SCRIPT, BOOK, BIBLIOGRAPHY, MAP].flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
    },
  };
}

function prefixed(prefix: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : `${prefix}${path}`;
}

/** A file that the story was made of, or a new one of a kind that it may be made of. */
function isStoryFile(path: string, story: string, made: MadeBook | undefined): boolean {
  return path.endsWith('.ink') || made?.files.includes(path) === true || path.endsWith(story);
}

/** The book as a module: its pictures and recordings are imported, so that the bundler names and copies them. */
function bookModule(book: Book): string {
  const imports: string[] = [];
  const address = (path: string, as = '?url') => {
    imports.push(`import f${imports.length} from ${JSON.stringify(`${path}${as}`)};`);
    return `@@f${imports.length - 1}@@`;
  };
  const { backdrops, actors, music, ambience, sounds } = book.catalogue;
  const each = <T>(rows: Readonly<Record<string, T>>, change: (row: T) => T) => Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(row)]));
  const picture = <T extends { file: string }>(row: T) => ({ ...row, file: address(row.file, row.file.endsWith('.svg') ? SHEET : '?url') });
  const recording = <T extends { files: string[] }>(row: T) => ({ ...row, files: row.files.map((path) => address(path)) });
  const catalogue = { backdrops: each(backdrops, picture), actors: each(actors, picture), music: each(music, recording), ambience: each(ambience, recording), sounds: each(sounds, recording) };
  const json = JSON.stringify({ ...book, catalogue }).replace(/"@@(f\d+)@@"/g, '$1');
  return `${imports.join('\n')}\nexport const book = ${json};`;
}

/** Problems as one message for a terminal. */
export function listProblems(problems: readonly Problem[]): string {
  return `the story has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${problems.map(({ located }) => `  ${located}`).join('\n')}`;
}

/** Problems as Vite's overlay shows them, with the first one's line quoted. */
function overlay(problems: readonly Problem[]) {
  const { file, line } = problems[0]?.place ?? {};
  return {
    message: listProblems(problems), stack: '', plugin: 'ink',
    ...(file !== undefined && line !== undefined && { loc: { file, line, column: 0 }, frame: quote(file, line) }),
  };
}

function quote(file: string, line: number): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.slice(Math.max(0, line - 3), line + 2).map((text, i) => {
    const number = Math.max(1, line - 2) + i;
    return `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${text}`;
  }).join('\n');
}

/** The path that `STORY=` names, relative to the working directory; the game's own script without it. */
export function storyPath(env: Readonly<Record<string, string | undefined>>): string {
  const story = env.STORY?.trim();
  return story ? relative(process.cwd(), story) || story : 'story/main.ink';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
