import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Book } from '../archive/book.ts';
import { exportSources } from './cite-sources.ts';
import { inlineRecording, inlineSheet } from './inline-file.ts';
import { type MadeBook, makeBook } from './make-book.ts';
import { mapOf } from './draw-map.ts';
import { languagesOf, makeTranslation } from './make-translation.ts';
import { packSheet } from './pack-sheet.ts';
import { firstWords } from './first-words.ts';
import { pageHead } from './page-head.ts';
import { listProblems, overlay } from './show-problem.ts';
import { readTeachPages, teachStyle, withLetters } from './teach-files.ts';
import { serveTeachPages } from './teach-serve.ts';
import { teachWithin } from './teach-within.ts';

const SCRIPT = 'virtual:script';
const BOOK = 'virtual:book';
const BIBLIOGRAPHY = 'virtual:bibliography';
const MAP = 'virtual:map';
const TEACH = 'virtual:teach';
const LANGUAGES = 'virtual:languages';
/** `virtual:told/uk` holds the story in that language, `virtual:map/uk` its map. */
const TOLD = /^\0virtual:(told|map)\/([a-z]+)$/;
/** Marks a picture that is packed on its way to the page, as `night.svg?sheet`. */
const SHEET = '?sheet';
const MODULES = new Set([SCRIPT, BOOK, BIBLIOGRAPHY, MAP, TEACH, LANGUAGES].map((id) => `\0${id}`));

/** What other plugins of the workshop may ask: the story as it was last made, sound or not. */
export interface InkApi {
  made(): MadeBook;
}

/**
 * Makes `virtual:script`, `virtual:book`, `virtual:bibliography`, `virtual:map` and `virtual:languages` of an Ink file. In a build any problem stops it, with file and line. In development it shows as an overlay,
 * the page keeps the last good story, and a saved file is handed to the page, which keeps the player's place.
 *
 * @param story path of the main Ink file, relative to the root.
 * @param within everything goes into one file: pictures, the recordings that end so, and the pages for teachers.
 */
export function inkPlugin(story: string, within?: { readonly recordings: string }): Plugin<InkApi> {
  let made: MadeBook | undefined;
  let lastGood: MadeBook | undefined;
  const make = () => {
    made = makeBook(story);
    if (made.script) lastGood = made;
    return made;
  };
  return {
    name: 'ink',
    api: { made: () => made ?? make() },
    // Before the bundler's own hand for pictures, which would take the sheets as they are.
    enforce: 'pre',
    resolveId: (id) => (MODULES.has(`\0${id}`) || TOLD.test(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (id.endsWith(SHEET)) {
        const path = id.slice(0, -SHEET.length);
        this.addWatchFile(path);
        const source = packSheet(readFileSync(path, 'utf8'));
        // The development server has no files to emit: there, too, the address holds the picture itself.
        if (within || this.environment.mode === 'dev') return `export default ${JSON.stringify(inlineSheet(source))};`;
        return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(path), source })};`;
      }
      const [, part, language] = TOLD.exec(id) ?? [];
      if (!MODULES.has(id) && language === undefined) return undefined;
      const current = made ?? make();
      for (const file of current.files) this.addWatchFile(file);
      const shown = current.script ? current : lastGood;
      if (!shown?.script) this.error(listProblems(current.problems));
      if (id === `\0${TEACH}`) {
        const { pages, problems } = readTeachPages(story, current);
        if (problems.length > 0) this.error(listProblems(problems));
        return `export const teach = ${JSON.stringify({ style: teachStyle(() => undefined), pages: teachWithin(pages) })};`;
      }
      if (language !== undefined) {
        const { translation, problems, files } = makeTranslation(story, language, shown);
        for (const file of files) this.addWatchFile(file);
        // What does not fit is told in the first language, and a test stops on it; a writer is not kept from going on.
        if (problems.length > 0) this.warn(listProblems(problems));
        if (part === 'map') return `export const map = ${JSON.stringify(translation ? mapOf({ ...shown, script: translation.script }) : mapOf(shown))};`;
        return `export const translation = ${translation ? `{ ...${asText({ ...translation, script: undefined })}, script: ${JSON.stringify(translation.script)} }` : 'null'};`;
      }
      if (id === `\0${LANGUAGES}`) return languagesModule(languagesOf(story));
      if (id === `\0${MAP}`) return `export const map = ${JSON.stringify(mapOf(shown))};`;
      if (id === `\0${BIBLIOGRAPHY}`) return `export const bibliography = ${JSON.stringify(exportSources(shown.csl))};`;
      return id === `\0${SCRIPT}` ? `export const script = ${JSON.stringify(shown.script)};` : bookModule(shown.book, within?.recordings);
    },
    async transformIndexHtml(html, { server, path }) {
      // The workshop's own pages are not the game's.
      if (server && path !== '/index.html' && path !== '/') return html;
      const current = made ?? make();
      const titled = html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(current.book.title)}</title>`);
      const head = pageHead(current, within === undefined);
      // In development the page draws itself: whoever writes there wants the present words, not the first ones at once.
      if (server) return { html: titled, tags: head };
      const { body, style } = await firstWords(current.book);
      return { html: titled.replace(/(?<=<div id="game">)<\/div>/, () => body), tags: [...head, { tag: 'style', children: style, injectTo: 'head' }] };
    },
    generateBundle(_options, bundle) {
      if (within) return;
      const current = made ?? make();
      if (current.card) this.emitFile({ type: 'asset', fileName: basename(current.card.file), source: readFileSync(current.card.file) });
      const { pages, problems } = readTeachPages(story, current);
      if (problems.length > 0) this.error(listProblems(problems));
      // The letters are those of the page: the bundler has written them already, under names of its own.
      const font = (name: string) => Object.keys(bundle).find((file) => basename(file).startsWith(`${basename(name, '.woff2')}-`) && file.endsWith('.woff2'));
      const locate = (name: string) => prefixed('../', font(name));
      if (pages.length > 0) this.emitFile({ type: 'asset', fileName: 'teach/teach.css', source: teachStyle(locate) });
      for (const { name, html } of pages) this.emitFile({ type: 'asset', fileName: `teach/${name}.html`, source: withLetters(html, locate) });
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
      const told = languagesOf(story).flatMap((tag) => [`virtual:told/${tag}`, `virtual:map/${tag}`]);
      return [SCRIPT, BOOK, BIBLIOGRAPHY, MAP, ...told].flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
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

/** Each language fetches its own modules, when it is chosen. */
function languagesModule(languages: readonly string[]): string {
  const rows = languages.map((tag) => `${tag}: { told: async () => (await import('virtual:told/${tag}')).translation ?? undefined, map: async () => (await import('virtual:map/${tag}')).map }`);
  return `export const translations = { ${rows.join(', ')} };`;
}

/** The book as a module: its pictures and recordings are imported, so that the bundler names and copies them; or the recordings that end so stand in it. */
function bookModule(book: Book, inlined?: string): string {
  const imports: string[] = [];
  const address = (path: string, as = '?url') => {
    imports.push(`import f${imports.length} from ${JSON.stringify(`${path}${as}`)};`);
    return `@@f${imports.length - 1}@@`;
  };
  const { backdrops, actors, music, ambience, sounds } = book.catalogue;
  const each = <T>(rows: Readonly<Record<string, T>>, change: (row: T) => T) => Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(row)]));
  const picture = <T extends { file: string }>(row: T) => ({ ...row, file: address(row.file, row.file.endsWith('.svg') ? SHEET : '?url') });
  const recording = <T extends { files: string[] }>(row: T) => ({ ...row, files: inlined === undefined ? row.files.map((path) => address(path)) : row.files.filter((path) => path.endsWith(inlined)).map(inlineRecording) });
  const catalogue = { backdrops: each(backdrops, picture), actors: each(actors, picture), music: each(music, recording), ambience: each(ambience, recording), sounds: each(sounds, recording) };
  const rows = JSON.stringify(catalogue).replace(/"@@(f\d+)@@"/g, '$1');
  return `${imports.join('\n')}\nexport const book = { ...${asText({ ...book, catalogue: undefined })}, catalogue: ${rows} };`;
}

/** Data as an expression. In a text, because an engine reads so much JSON in half the time that it takes for the same as a program. */
function asText(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

/** The path that `STORY=` names, relative to the working directory; the game's own script without it. */
export function storyPath(env: Readonly<Record<string, string | undefined>>): string {
  const story = env.STORY?.trim();
  return story ? relative(process.cwd(), story) || story : 'story/main.ink';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
