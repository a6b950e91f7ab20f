import type { Spot } from '../bench/answers.ts';
import type { InkFile } from './compile-ink.ts';
import { withoutComments } from './scan-ink.ts';

/** A variable as the source has it. */
export interface SourceVariable {
  readonly name: string;
  /** Its first value, as it stands there, and what its writer noted beside it. */
  readonly first: string;
  readonly note: string;
  readonly at: Spot;
  readonly set: readonly Spot[];
  readonly tested: readonly Spot[];
}

const HEADING = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const DECLARED = /^\s*VAR\s+([\p{L}\p{N}_]+)\s*=\s*(.+?)\s*(?:\/\/\s*(.*?)\s*)?$/u;
const SET = /^\s*(?:[-*+]\s*)*~\s*([\p{L}\p{N}_]+)\s*(?:=(?!=)|\+\+|--|\+=|-=)/u;

/** Reads off Ink sources where each variable is declared, set, and asked for. */
export function scanVariables(files: readonly InkFile[]): SourceVariable[] {
  const found = new Map<string, { first: string; note: string; at: Spot; set: Spot[]; tested: Spot[] }>();
  const each = (visit: (line: string, spot: (column: number) => Spot) => void, read: (text: string) => string) => {
    for (const { name: file, text } of files) {
      let knot = '';
      read(text).split('\n').forEach((line, i) => {
        knot = HEADING.exec(line)?.[1] ?? knot;
        visit(line, (column) => ({ file, line: i + 1, column: column + 1, knot }));
      });
    }
  };
  each((line, spot) => {
    const [, name, first = '', note = ''] = DECLARED.exec(line) ?? [];
    if (name !== undefined) found.set(name, { first, note, at: spot(line.indexOf(name)), set: [], tested: [] });
  }, (text) => text);
  each((line, spot) => {
    if (DECLARED.test(line)) return;
    const set = SET.exec(line)?.[1];
    if (set !== undefined) found.get(set)?.set.push(spot(line.indexOf(set)));
    for (const { name, column } of namesAsked(line)) found.get(name)?.tested.push(spot(column));
  }, withoutComments);
  return [...found].map(([name, row]) => ({ name, ...row }));
}

/** Names that a line asks for, each once: in braces, in the condition of a branch, or on the right of an assignment. */
function namesAsked(line: string): { readonly name: string; readonly column: number }[] {
  const plain = line.replace(/"[^"{}]*"/g, (quoted) => '"'.repeat(quoted.length));
  const parts = [...plain.matchAll(/\{([^{}|:]*)(?=[:}|]|$)/g), ...plain.matchAll(/^\s*-(?!>)\s*([^:{}[\]]+):/g), ...plain.matchAll(/^\s*~\s*(?:temp\s+)?(?:return\b|[\p{L}\p{N}_]+\s*[-+]?=)(.*)$/gu)];
  const asked = parts.flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const from = index + whole.lastIndexOf(inside);
    return [...inside.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map((found) => ({ name: found[0], column: from + found.index }));
  });
  return [...new Map(asked.map((row) => [row.name, row])).values()];
}
