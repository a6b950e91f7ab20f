import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { Problem } from '../script/problem.ts';
import { didYouMean } from '../script/nearest.ts';
import { inkSentence } from './ink-sentence.ts';

/** One Ink file as it was read, normalised to NFC. `name` is relative to the working directory, for messages. */
export interface InkFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** A compiled script with the files that it was made of, or the problems that kept it from being made. */
export interface Compilation {
  readonly json: string | undefined;
  readonly files: readonly InkFile[];
  readonly problems: readonly Problem[];
}

const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/;
/** As the compiler words it: `ERROR: 'a.ink' line 3: …`, or `WARNING: line 3: …` */
const COMPILER_MESSAGE = /^(?:ERROR|WARNING|TODO|RUNTIME \w+):?\s*(?:'([^']*)'\s*)?(?:line (\d+)[^:]*)?:?\s*([\s\S]*)$/;

/**
 * Compiles an Ink file with its INCLUDEs. Warnings are problems too: Ink only warns where a story comes to a loose end.
 * Ink's own author notes (`TODO:`) are left alone.
 *
 * @param instead a file to be read in the place of another: the same one in another language.
 */
export function compileInk(mainPath: string, cwd = process.cwd(), instead: (path: string) => string | undefined = () => undefined): Compilation {
  const main = resolve(cwd, mainPath);
  const problems: Problem[] = [];
  const files = readWithIncludes(main, cwd, problems, instead);
  const text = files.get(main)?.text;
  if (text === undefined || problems.length > 0) return { json: undefined, files: [...files.values()], problems };

  const nameOf = (path: string) => relative(cwd, instead(path) ?? path);
  const resolveName = (name: string) => (files.has(name) ? name : resolve(dirname(main), name));
  const options = new CompilerOptions(main, [], false, (message: string, type: number) => {
    if (type !== AUTHOR_NOTE) problems.push(toProblem(message, nameOf, resolveName, files.values()));
  }, {
    ResolveInkFilename: resolveName,
    LoadInkFileContents: (path: string) => files.get(path)?.text ?? '',
  });
  let json: string | undefined;
  try {
    json = new Compiler(text, options).Compile().ToJson() ?? undefined;
  } catch (error) {
    // The compiler throws only "Compilation failed."; what is wrong came through the handler.
    if (problems.length === 0) problems.push(new Problem(`Ink cannot compile this: ${error instanceof Error ? error.message : String(error)}`, { file: nameOf(main) }));
  }
  return { json: problems.length > 0 ? undefined : json, files: [...files.values()], problems };
}

/** Ink's ErrorType.Author. */
const AUTHOR_NOTE = 0;

function toProblem(message: string, nameOf: (path: string) => string, resolveName: (name: string) => string, files: Iterable<InkFile>): Problem {
  const [, file, line, sentence] = COMPILER_MESSAGE.exec(message) ?? [];
  return new Problem(inkSentence((sentence ?? message).trim(), files), {
    ...(file !== undefined && { file: nameOf(resolveName(file)) }),
    ...(line !== undefined && { line: Number(line) }),
  });
}

/** All files reached by INCLUDE, by path. INCLUDEs are relative to the main file, as Ink has it. */
function readWithIncludes(main: string, cwd: string, problems: Problem[], instead: (path: string) => string | undefined): Map<string, InkFile> {
  const files = new Map<string, InkFile>();
  const read = (path: string, includer?: { file: string; line: number }) => {
    if (files.has(path)) return;
    if (!existsSync(path)) {
      problems.push(new Problem(`there is no Ink file "${relative(dirname(main), path)}"${didYouMean(basename(path), inkFilesIn(dirname(path)))}`, includer ?? {}));
      return;
    }
    const from = instead(path) ?? path;
    const file: InkFile = { path, name: relative(cwd, from), text: readFileSync(from, 'utf8').normalize('NFC') };
    files.set(path, file);
    file.text.split('\n').forEach((line, i) => {
      const included = INCLUDE.exec(line)?.[1];
      if (included !== undefined) read(resolve(dirname(main), included), { file: file.name, line: i + 1 });
    });
  };
  read(main);
  return files;
}

function inkFilesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')) : [];
}
