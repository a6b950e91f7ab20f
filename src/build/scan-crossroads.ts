import type { Crossroads } from '../archive/crossroads.ts';
import type { InkFile } from './compile-ink.ts';
import { withoutComments } from './scan-ink.ts';

const HEADING = /^\s*={1,}\s*(?:function\s+)?[\p{L}\p{N}_]+/u;
const OPTION = /^\s*((?:[*+]\s*)+)(?!->)/;
const GATHER = /^\s*-(?!>)/;

/** Reads off Ink sources each crossroads with the ids of its options, in the order of the story. One that stands on several lines is one crossroads. */
export function scanCrossroads(files: readonly InkFile[]): Crossroads[] {
  const found = new Map<string, { main: boolean; options: Set<string> }>();
  for (const { text } of files) {
    const lines = withoutComments(text).split('\n');
    lines.forEach((line, at) => {
      const id = /#\s*crossroads\s*:\s*([\w-]+)/.exec(line)?.[1];
      if (id === undefined) return;
      const row = found.get(id) ?? { main: false, options: new Set<string>() };
      row.main ||= /#\s*main\b/.test(line);
      for (const option of optionsAfter(lines, at)) row.options.add(option);
      found.set(id, row);
    });
  }
  return [...found].map(([id, { main, options }]) => ({ id, main, options: [...options] }));
}

/** The ids of the options that follow a line: all of the depth of the first, up to the gather that closes them or another knot. */
function optionsAfter(lines: readonly string[], at: number): string[] {
  const ids: string[] = [];
  let depth = 0;
  for (const line of lines.slice(at + 1)) {
    if (HEADING.test(line)) break;
    const stars = (OPTION.exec(line)?.[1]?.match(/[*+]/g) ?? []).length;
    if (stars > 0 && (depth === 0 || stars === depth)) {
      depth = stars;
      const id = /#\s*id\s*:\s*([\w-]+)/.exec(line)?.[1];
      if (id !== undefined) ids.push(id);
    } else if (stars > 0 && stars < depth) break;
    else if (depth === 1 && GATHER.test(line) && !/^\s{4,}/.test(line)) break;
  }
  return ids;
}
