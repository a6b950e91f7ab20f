import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { openingOf } from './opening.ts';
import { type BookWords, readBookWords } from '../archive/book-words.ts';
import type { Translation } from '../archive/translation.ts';
import { Problem } from '../script/problem.ts';
import { compileInk } from './compile-ink.ts';
import { locateRow } from './locate-row.ts';
import type { MadeBook } from './make-book.ts';
import { compareInk } from './second-language.ts';
import { type Unit, unitsOf } from './script-units.ts';

/** What `book.json` in a language's folder may say. */
const ManifestSchema = v.object({ title: v.optional(v.string()), blurb: v.optional(v.string()), draft: v.optional(v.boolean(), false) });
const TABLES = ['claims', 'glossary', 'people', 'endings', 'board'] as const;
/** An act counts as told when no more than this share of it is left in the first language. */
const LEFT_OVER = 0.02;

/** A story in another language, with what kept parts of it from being used. A file with a problem is told in the first language. */
export interface MadeTranslation {
  readonly translation: Translation | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
}

/** The languages, besides the first, that a story's folder holds: `story/uk/` with an Ink file in it. */
export function languagesOf(story: string, cwd = process.cwd()): string[] {
  const folder = dirname(resolve(cwd, story));
  const isLanguage = (name: string) => /^[a-z]{2,3}$/.test(name) && statSync(join(folder, name)).isDirectory() && readdirSync(join(folder, name)).some((file) => file.endsWith('.ink'));
  return existsSync(folder) ? readdirSync(folder).filter(isLanguage).sort() : [];
}

/** Makes a story of a language's folder: translated Ink files in the places of the first ones, the others as they are, and the book's words. */
export function makeTranslation(story: string, language: string, { script, ink }: Pick<MadeBook, 'script' | 'ink'>, cwd = process.cwd()): MadeTranslation {
  const folder = join(dirname(resolve(cwd, story)), language);
  const problems: Problem[] = [];
  const sound = new Map<string, string>();
  const all: Unit[] = [];
  const untold = new Set<Unit>();
  const files: string[] = [];
  let act: number | undefined;
  for (const { path, text } of ink) {
    const other = join(folder, basename(path));
    const compared = existsSync(other) ? compareInk(text, readFileSync(other, 'utf8').normalize('NFC'), relative(cwd, other)) : undefined;
    if (compared) files.push(other);
    if (compared?.problems.length === 0) sound.set(path, other);
    problems.push(...(compared?.problems ?? []));
    // A file that names no act goes on in the one before it.
    const units = (compared?.units ?? unitsOf(text)).map((unit) => ({ ...unit, act: unit.act ?? act }));
    act = units.at(-1)?.act;
    const left = new Set(compared?.problems.length === 0 ? compared.untold.map(({ id }) => id) : units.map(({ id }) => id));
    for (const unit of units) if (left.has(unit.id)) untold.add(unit);
    all.push(...units);
  }
  const compiled = sound.size > 0 && script ? compileInk(story, cwd, (path) => sound.get(path)) : undefined;
  problems.push(...(compiled?.problems ?? []));
  const words = readWords(folder, cwd, problems, files);
  const acts = [...new Set(all.map((unit) => unit.act).filter((one) => one !== undefined))].sort((a, b) => a - b);
  const isTold = (one: number) => {
    const units = all.filter((unit) => unit.act === one);
    return units.filter((unit) => untold.has(unit)).length <= units.length * LEFT_OVER;
  };
  const gap = acts.findIndex((one) => !isTold(one));
  return {
    // The first script's hash: saves, links and codes of one language are those of the other.
    translation: compiled?.json === undefined || !script ? undefined : {
      script: { json: compiled.json, hash: script.hash }, words: words.words, opening: openingOf({ json: compiled.json, hash: script.hash }), draft: words.draft, upTo: (gap < 0 ? acts.at(-1) : acts[gap - 1]) ?? 0, acts: acts.length,
    },
    problems, files,
  };
}

/** The book's words from the JSON files of a language: rows as the first language has them, of which only the words are taken. */
function readWords(folder: string, cwd: string, problems: Problem[], files: string[]): { readonly words: BookWords; readonly draft: boolean } {
  const read = (name: string): unknown => {
    const path = join(folder, `${name}.json`);
    if (!existsSync(path)) return undefined;
    files.push(path);
    const text = readFileSync(path, 'utf8');
    try {
      return JSON.parse(text);
    } catch (error) {
      problems.push(locateRow(new Problem(`this is not JSON: ${error instanceof Error ? error.message : String(error)}`), relative(cwd, path), text));
      return undefined;
    }
  };
  const manifest = v.safeParse(ManifestSchema, read('book') ?? {});
  const tables = Object.fromEntries(TABLES.map((name) => [name, byId(read(name))]));
  const { title, blurb, draft } = manifest.success ? manifest.output : { title: undefined, blurb: undefined, draft: true };
  try {
    return { words: readBookWords({ ...(title !== undefined && { title }), ...(blurb !== undefined && { blurb }), ...tables, captions: read('captions') ?? {} }), draft };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(new Problem(error.message, { file: relative(cwd, folder) }));
    return { words: readBookWords({}), draft };
  }
}

function byId(rows: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries((Array.isArray(rows) ? rows : []).flatMap((row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? [[String(row.id), row]] : [])));
}
