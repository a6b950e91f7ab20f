import { Problem } from '../script/problem.ts';

const UNCLOSED = 'something that was opened is not closed: a quotation mark, a "]" or a "}"';

/** What the engine says of broken JSON, and what a writer is told. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/double-quoted property name/, 'a comma too many before a "}", or a name without quotes'],
  [/after (?:property value|array element)/, 'a comma is missing between two values'],
  [/after property name/, 'a colon is missing after a name'],
  [/control character/, 'a line break inside quotes'],
  [/after JSON/, 'something stands after the last bracket'],
];

/** Parses a table. @throws {Problem} it is not JSON; says what is probably wrong, and at which line. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = positionOf(said, text);
    const cause = at >= text.trimEnd().length ? UNCLOSED : (CAUSES.find(([pattern]) => pattern.test(said))?.[1] ?? 'a comma too many or a word without quotes');
    throw new Problem(`this is not JSON: ${cause}`, { file, line: text.slice(0, at).trimEnd().split('\n').length });
  }
}

/** Where the engine stopped: it gives a position, or the letters around it, or the end is meant. */
function positionOf(said: string, text: string): number {
  const position = /position (\d+)/.exec(said)?.[1];
  if (position !== undefined) return Number(position);
  const around = /^Unexpected token .*?, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(said)?.[1];
  const at = around === undefined ? -1 : text.indexOf(around);
  return at < 0 ? text.length : at + Math.min(10, around?.length ?? 0);
}
