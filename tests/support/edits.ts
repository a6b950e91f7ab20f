/** A random number from 0 to 1, of a seed. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32) */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ink files by name. */
export type Files = ReadonlyMap<string, string>;
type Edit = (files: Files, roll: () => number, number: number) => Files | undefined;

const OPTION = /^(\s*)((?:[*+]\s*)+)/;
const pick = <T>(list: readonly T[], roll: () => number): T | undefined => list[Math.floor(roll() * list.length)];

/** What a writer does to a script between two visits of a player, each as one random change. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a choice is put before another': inOptions((lines, at, _end, number) => {
    const [, indent = '', stars = '*'] = OPTION.exec(lines[at] ?? '') ?? [];
    return [...lines.slice(0, at), `${indent}${stars.trim()} [Something else, number ${number}. # id: new-${number}]`, `${indent}    It is done.`, ...lines.slice(at)];
  }),
  'a choice is taken out': inOptions((lines, at, end) => (lines.slice(at, end).some((line) => /^\s*[*+-][*+\s-]*\(\w+\)/.test(line)) ? undefined : [...lines.slice(0, at), ...lines.slice(end)])),
  'a choice changes places with the next': inOptions((lines, at, end) => {
    const depth = depthOf(lines[at] ?? '');
    if (depthOf(lines[end] ?? '') !== depth) return undefined;
    const after = endOf(lines, end);
    return [...lines.slice(0, at), ...lines.slice(end, after), ...lines.slice(at, end), ...lines.slice(after)];
  }),
  'a choice gets another id': inOptions((lines, at, _end, number) => lines.map((line, n) => (n === at ? line.replace(/# id: [\w-]+/, `# id: renamed-${number}`) : line))),
  'a knot gets another name': (files, roll, number) => {
    const names = [...files.values()].flatMap((text) => [...text.matchAll(/^=== (\w+) ===/gm)].map(([, name = '']) => name));
    const name = pick(names, roll);
    return name === undefined ? undefined : new Map([...files].map(([file, text]) => [file, text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}_${number}`)]));
  },
  'a variable starts with another value': (files, roll) => {
    const [file, text] = pick([...files].filter(([, content]) => /^VAR /m.test(content)), roll) ?? [];
    if (file === undefined || text === undefined) return undefined;
    const lines = text.split('\n');
    const at = pick(lines.flatMap((line, n) => (/^VAR (?!lesson)/.test(line) ? [n] : [])), roll) ?? -1;
    const line = lines[at] ?? '';
    lines[at] = line.replace(/= (\d+)/, (_all, value) => `= ${Number(value) + 1}`).replace(/= (true|false)/, (_all, value) => `= ${value === 'true' ? 'false' : 'true'}`);
    return new Map([...files, [file, lines.join('\n')]]);
  },
};

/** An edit of one option: its line, and the line after its body. */
function inOptions(change: (lines: readonly string[], at: number, end: number, number: number) => readonly string[] | undefined): Edit {
  return (files, roll, number) => {
    const [file, text] = pick([...files], roll) ?? [];
    if (file === undefined || text === undefined) return undefined;
    const lines = text.split('\n');
    const at = pick(lines.flatMap((line, n) => (OPTION.test(line) && /# id: /.test(line) ? [n] : [])), roll);
    const changed = at === undefined ? undefined : change(lines, at, endOf(lines, at), number);
    return changed && new Map([...files, [file, changed.join('\n')]]);
  };
}

function depthOf(line: string): number {
  return (OPTION.exec(line)?.[2]?.match(/[*+]/g) ?? []).length;
}

function endOf(lines: readonly string[], at: number): number {
  const depth = depthOf(lines[at] ?? '');
  const rest = lines.slice(at + 1).findIndex((line) => (depthOf(line) > 0 && depthOf(line) <= depth) || /^\s*-(?!>)/.test(line) || /^\s*=/.test(line));
  return rest < 0 ? lines.length : at + 1 + rest;
}
