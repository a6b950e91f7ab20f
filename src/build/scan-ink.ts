import type { InkFile } from './compile-ink.ts';

/** A tag where it stands in the source. `dynamic` tags hold Ink logic, so only their kind is known before the story runs. */
export interface SourceTag {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly text: string;
  readonly dynamic: boolean;
  readonly onChoice: boolean;
}

/** A choice where it stands in the source; `id` is missing when its author gave none. */
export interface SourceChoice {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** What can be read off the source without running it: the map from names back to files and lines. */
export interface Scan {
  readonly tags: readonly SourceTag[];
  readonly choices: readonly SourceChoice[];
  readonly knots: readonly { readonly name: string; readonly file: string; readonly line: number }[];
}

const KNOT = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u;
const CHOICE = /^\s*((?:[*+]\s*)+)(?:\([\p{L}\p{N}_]+\)\s*)?((?:\{[^}]*\}\s*)*)(.*)$/u;

/** Scans Ink sources for tags, choices and knots. */
export function scanInk(files: readonly InkFile[]): Scan {
  const tags: SourceTag[] = [];
  const choices: SourceChoice[] = [];
  const knots: { name: string; file: string; line: number }[] = [];
  for (const { name: file, text } of files) {
    let knot = '';
    withoutComments(text).split('\n').forEach((raw, i) => {
      const line = i + 1;
      const heading = KNOT.exec(raw);
      if (heading) {
        knot = heading[2] ?? '';
        if (heading[1] === undefined) knots.push({ name: knot, file, line });
        return;
      }
      const choice = CHOICE.exec(raw);
      const found = tagsIn(raw);
      tags.push(...found.map((tag) => ({ file, line, knot, text: tag, dynamic: tag.includes('{'), onChoice: choice !== null })));
      // A choice without words (`* -> somewhere`) is Ink's fallback: nobody picks it.
      if (choice && !/^\s*(?:->|$)/.test(choice[3] ?? '')) {
        const id = found.map((tag) => /^id\s*:\s*(.+)$/.exec(tag)?.[1]?.trim()).find((value) => value !== undefined);
        choices.push({ file, line, knot, id, text: wordsOfChoice(choice[3] ?? '') });
      }
    });
  }
  return { tags, choices, knots };
}

/** Knots that only send the story on: they hold logic and diverts, and no line that a walk could meet. */
export function routingKnots(files: readonly InkFile[]): ReadonlySet<string> {
  const worded = new Set<string>();
  const all = new Set<string>();
  for (const { text } of files) {
    let knot = '';
    for (const raw of withoutComments(text).split('\n')) {
      const heading = KNOT.exec(raw);
      if (heading) {
        knot = heading[2] ?? '';
        all.add(knot);
      } else if (/[\p{L}\p{N}]/u.test(raw.replace(/->\s*[\w.]+/g, '').replace(/^\s*(?:~|VAR|INCLUDE|=).*$/, '').replace(/\{[^{}|:]*:?|\}/g, ''))) worded.add(knot);
    }
  }
  return new Set([...all].filter((name) => !worded.has(name)));
}

/** Blanks comments out, keeping every line in its place. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^\\])\/\/[^\n]*/g, '$1');
}

/** The tags of a line: from each `#` that is not escaped, to the next, the end of the line or a choice's closing bracket. */
function tagsIn(line: string): string[] {
  const parts = line.split(/(?<!\\)#/).slice(1);
  return parts.map((part) => part.replace(/\].*$/s, '').replace(/\s*->\s*[\p{L}\p{N}_.]+\s*$/u, '').trim()).filter((tag) => tag !== '');
}

function wordsOfChoice(body: string): string {
  return body.replace(/(?<!\\)#.*$/, '').replace(/[[\]]/g, ' ').replace(/\{[^}]*\}/g, ' ').replace(/->.*$/, '').replace(/\s+/g, ' ').trim();
}
