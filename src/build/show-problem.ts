import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../script/problem.ts';

/** Where a problem's line is, as it stands in its file; `from` and `to` are what the sentence speaks of, in columns from 0. */
export interface QuotedLine {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The line that a problem speaks of. Nothing when it names none, or its file is not there. `cwd` is what its file's name is relative to. */
export function quoteLine({ place: { file, line }, message }: Problem, cwd = process.cwd()): QuotedLine | undefined {
  const path = file === undefined ? undefined : resolve(cwd, file);
  if (path === undefined || line === undefined || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8').split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ');
  if (text === undefined) return undefined;
  // The last name in quotes that stands in the line, before any guess at what was meant: the first ones say where, that one says what.
  const named = [...(message.split('; did you mean')[0] ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name).filter((name) => text.includes(name)).at(-1);
  const from = named === undefined ? text.search(/\S/) : text.indexOf(named);
  return { number: line, text, from: Math.max(0, from), to: named === undefined ? text.trimEnd().length : from + named.length };
}

/**
 * A problem for a terminal: its place and its sentence, and below them the line itself with a mark under what is meant.
 *
 *     story/act-1.ink:12: there is no sound "stomp"; did you mean "stamp"?
 *       12 | He signs. # sound: stomp
 *          |                   ^^^^^
 */
export function showProblem(problem: Problem, cwd = process.cwd()): string {
  const quoted = quoteLine(problem, cwd);
  if (!quoted) return `  ${problem.located}`;
  const number = String(quoted.number);
  const { text, from, to } = shortened(quoted);
  return [`  ${problem.located}`, `    ${number} | ${text}`, `    ${' '.repeat(number.length)} | ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`].join('\n');
}

const WIDEST = 120;

/** A line of prose may be as long as a paragraph: what is meant is kept in sight. */
function shortened({ text, from, to }: QuotedLine): Omit<QuotedLine, 'number'> {
  if (text.length <= WIDEST) return { text, from, to };
  const start = Math.max(0, Math.min(from - 40, text.length - WIDEST));
  const lead = start > 0 ? '…' : '';
  const end = start + WIDEST;
  return { text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`, from: from - start + lead.length, to: Math.min(to, end) - start + lead.length };
}

/** Problems as one message for a terminal. */
export function listProblems(problems: readonly Problem[]): string {
  return `the story has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${problems.map((problem) => showProblem(problem)).join('\n')}`;
}

/** Problems as Vite's overlay shows them, each with its line; `loc` makes the first one's place a link to the editor. */
export function overlay(problems: readonly Problem[]) {
  const [first] = problems;
  const { file, line } = first?.place ?? {};
  return {
    message: listProblems(problems), stack: '', plugin: 'ink',
    ...(first && file !== undefined && line !== undefined && { loc: { file, line, column: quoteLine(first)?.from ?? 0 } }),
  };
}
