import { Problem } from '../script/problem.ts';

/**
 * The same problem with the line of a JSON file that it speaks of, when that can be told: the row whose id, or else the value, that the sentence
 * names first, or the position that the JSON parser gave.
 */
export function locateRow(problem: Problem, file: string, text: string): Problem {
  if (problem.place.line !== undefined) return problem;
  const position = /position (\d+)/.exec(problem.message)?.[1];
  const named = /"([^"]+)"/.exec(problem.message)?.[1];
  const at = position !== undefined ? Number(position) : named === undefined ? -1 : placeOf(named, text);
  return new Problem(problem.message, { ...problem.place, file, ...(at >= 0 && { line: text.slice(0, at).split('\n').length }) });
}

function placeOf(named: string, text: string): number {
  const row = /^[a-z0-9-]+$/.test(named) ? text.search(new RegExp(`"id"\\s*:\\s*"${named}"`)) : -1;
  return row >= 0 ? row : text.indexOf(`"${named}"`);
}
