import type { InkFile } from './compile-ink.ts';
import { withoutComments } from './scan-ink.ts';

/** A crossroads as the source has it: what its options leave behind, and in which knots that is asked for. */
export interface TestedCrossroads {
  readonly id: string;
  readonly knot: string;
  readonly act: number;
  readonly file: string;
  readonly line: number;
  /** Variables set and labels or knots passed by its options; each with the later knots that test it. */
  readonly marks: readonly { readonly name: string; readonly testedIn: readonly Place[] }[];
}

/** A knot and the act that it belongs to. */
export interface Place {
  readonly knot: string;
  readonly act: number;
}

/** What the source remembers, and where it looks. */
export interface Tests {
  readonly crossroads: readonly TestedCrossroads[];
  /** Variables that nothing sets after their declaration. */
  readonly neverWritten: readonly string[];
  /** Variables that no condition, function or line asks for. */
  readonly neverRead: readonly string[];
}

interface Row extends Place {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly stitch: string;
}

const HEADING = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u;
const STITCH = /^\s*=\s*([\p{L}\p{N}_]+)\s*$/u;
const OPTION = /^\s*(?:[*+]\s*)+(?:\(([\p{L}\p{N}_]+)\))?/u;
const GATHER = /^\s*-(?!>)(?!.*:\s*$)/;
const ASSIGNMENT = /^\s*~\s*([\p{L}\p{N}_]+)\s*(?:=|\+\+|--|\+=|-=)/u;
const NAME = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/gu;

/** Reads off Ink sources, in the order of their INCLUDEs, which crossroads are asked for later and where. Functions count for whoever calls them. */
export function scanTests(files: readonly InkFile[]): Tests {
  const rows = toRows(files);
  const variables = new Set(rows.flatMap(({ text }) => /^\s*VAR\s+([\p{L}\p{N}_]+)/u.exec(text)?.[1] ?? []));
  const knots = new Set(rows.map(({ knot }) => knot));
  const labels = new Set(rows.flatMap(({ text, knot, stitch }) => [OPTION.exec(text)?.[1] ?? /^\s*-\s*\(([\p{L}\p{N}_]+)\)/u.exec(text)?.[1], stitch].filter(Boolean).map((label) => `${knot}.${label}`)));
  const resolve = (name: string, knot: string): string | undefined => {
    if (variables.has(name)) return name;
    const parts = name.split('.');
    if (parts.length > 1) return labels.has(`${parts[0]}.${parts.at(-1)}`) ? `${parts[0]}.${parts.at(-1)}` : undefined;
    if (labels.has(`${knot}.${name}`)) return `${knot}.${name}`;
    return knots.has(name) ? name : undefined;
  };
  const reads = new Map<string, Place[]>();
  const calls = new Map<string, Place[]>();
  for (const row of rows) {
    for (const name of namesAsked(row.text)) {
      const target = resolve(name, row.knot);
      if (target === undefined) continue;
      const into = target.startsWith('function ') ? calls : reads;
      into.set(target, [...(into.get(target) ?? []), row]);
    }
    for (const name of namesAsked(row.text)) if (knots.has(`function ${name}`)) calls.set(name, [...(calls.get(name) ?? []), row]);
  }
  const placesOf = (name: string, own: Place): Place[] => {
    const direct = (reads.get(name) ?? []).flatMap((place) => (place.knot.startsWith('function ') ? (calls.get(place.knot.slice(9)) ?? []) : [place]));
    const known = new Map(direct.filter(({ knot, act }) => knot !== own.knot && act >= own.act).map(({ knot, act }) => [knot, { knot, act }]));
    return [...known.values()];
  };
  const written = new Set(rows.flatMap(({ text }) => ASSIGNMENT.exec(text)?.[1] ?? []));
  return {
    crossroads: rows.flatMap((row, at) => {
      const id = /#\s*crossroads\s*:\s*([\w-]+)/.exec(row.text)?.[1];
      if (id === undefined) return [];
      const marks = [...marksAfter(rows, at, variables, knots)];
      return [{ id, knot: row.knot, act: row.act, file: row.file, line: row.line, marks: marks.map((name) => ({ name, testedIn: placesOf(name, row) })) }];
    }),
    neverWritten: [...variables].filter((name) => !written.has(name)),
    neverRead: [...variables].filter((name) => !reads.has(name)),
  };
}

/** What the options after a crossroads leave behind: up to the gather that closes them, or the next knot. */
function marksAfter(rows: readonly Row[], at: number, variables: ReadonlySet<string>, knots: ReadonlySet<string>): Set<string> {
  const marks = new Set<string>();
  const start = rows[at] as Row;
  for (const { text, knot, stitch } of rows.slice(at + 1)) {
    if (knot !== start.knot || stitch !== start.stitch || GATHER.test(text) && marks.size > 0 && !/^\s{4,}/.test(text)) break;
    const label = OPTION.exec(text)?.[1];
    if (label !== undefined) marks.add(`${knot}.${label}`);
    const variable = ASSIGNMENT.exec(text)?.[1];
    if (variable !== undefined && variables.has(variable)) marks.add(variable);
    for (const [, target = ''] of text.matchAll(/->\s*([\p{L}\p{N}_.]+)/gu)) {
      if (knots.has(target)) marks.add(target);
      else if (rows.some((row) => row.knot === knot && row.stitch === target)) marks.add(`${knot}.${target}`);
    }
  }
  return marks;
}

/** Names that a line asks for: in braces, in a condition of a block, or on the right of an assignment. */
function namesAsked(text: string): string[] {
  if (/^\s*VAR\b/.test(text)) return [];
  const plain = text.replace(/"[^"{}]*"/g, '""');
  const asked = [...plain.matchAll(/\{([^{}|:]*)(?=[:}|]|$)/g)].map(([, inside = '']) => inside);
  const branch = /^\s*-(?!>)\s*([^:{}[\]]+):/.exec(plain)?.[1];
  const given = /^\s*~\s*(?:temp\s+)?(?:return\b|[\p{L}\p{N}_]+\s*=)(.*)$/u.exec(plain)?.[1];
  return [...asked, branch ?? '', given ?? ''].flatMap((part) => part.match(NAME) ?? []);
}

function toRows(files: readonly InkFile[]): Row[] {
  let act = 0;
  return files.flatMap(({ name: file, text }) => {
    let knot = '';
    let stitch = '';
    return withoutComments(text).split('\n').map((raw, i) => {
      const heading = HEADING.exec(raw);
      if (heading) [knot, stitch] = [`${heading[1] ? 'function ' : ''}${heading[2]}`, ''];
      else stitch = STITCH.exec(raw)?.[1] ?? stitch;
      act = Number(/#\s*act\s*:\s*(\d+)/.exec(raw)?.[1] ?? act);
      return { text: raw, file, line: i + 1, knot, stitch, act };
    });
  });
}
