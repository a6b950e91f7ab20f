import { Problem } from '../script/problem.ts';

/**
 * The same problem with the line of a JSON file that it speaks of, when that can be told: of the row whose id, or else the value, that the sentence
 * names first, the key or value that it names next.
 */
export function locateRow(problem: Problem, file: string, text: string): Problem {
  if (problem.place.line !== undefined) return problem;
  const at = positionOf(problem.message, text);
  return new Problem(problem.message, { ...problem.place, file, ...(at >= 0 && { line: text.slice(0, at).split('\n').length }) });
}

function positionOf(message: string, text: string): number {
  const [row, ...within] = [...(message.split('; did you mean')[0] ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  if (row === undefined) return /should be a list/.test(message) ? text.search(/\S/) : -1;
  const from = / stands twice$/.test(message) ? text.lastIndexOf(`"${row}"`) : placeOf(row, text);
  if (from < 0) return from;
  const [start, end] = extentOf(from, text);
  const named = within.map((name) => text.slice(start, end).indexOf(`"${name}"`)).find((at) => at >= 0);
  return named === undefined ? from : start + named;
}

function placeOf(named: string, text: string): number {
  const row = /^[a-z0-9-]+$/.test(named) ? text.search(new RegExp(`"id"\\s*:\\s*"${named}"|"${named}"\\s*:\\s*\\{`)) : -1;
  return row >= 0 ? row : text.indexOf(`"${named}"`);
}

/** From where to where the row goes that begins at, or holds, a position. */
function extentOf(at: number, text: string): readonly [number, number] {
  const keyed = /^"[^"]*"\s*:\s*\{/.exec(text.slice(at))?.[0].length;
  const start = keyed === undefined ? text.lastIndexOf('{', at) : at + keyed - 1;
  let depth = 0;
  for (let i = Math.max(0, start); i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return [Math.max(0, start), i];
  }
  return [Math.max(0, start), text.length];
}
