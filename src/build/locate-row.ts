import { Problem } from '../script/problem.ts';

/**
 * The same problem with the line of a JSON file that it speaks of, when that can be told: the row whose id the sentence names first, or the position
 * that the JSON parser gave.
 */
export function locateRow(problem: Problem, file: string, text: string): Problem {
  if (problem.place.line !== undefined) return problem;
  const position = /position (\d+)/.exec(problem.message)?.[1];
  const id = /"([a-z0-9-]+)"/.exec(problem.message)?.[1];
  const at = position !== undefined ? Number(position) : id === undefined ? -1 : text.search(new RegExp(`"id"\\s*:\\s*"${id}"`));
  return new Problem(problem.message, { ...problem.place, file, ...(at >= 0 && { line: text.slice(0, at).split('\n').length }) });
}
