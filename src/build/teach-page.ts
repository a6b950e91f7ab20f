import * as v from 'valibot';
import { Problem } from '../script/problem.ts';

const FrontSchema = v.object({
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Where it stands in the list of pages; the index is 0. */
  order: v.pipe(v.string(), v.regex(/^\d+$/, 'a whole number'), v.transform(Number)),
  /** One sentence for the list and for a search engine. */
  summary: v.pipe(v.string(), v.minLength(20)),
  /** The heading of the list under which it stands. */
  group: v.optional(v.string(), ''),
  /** Of a run sheet: how long the lesson is, so that its minutes can be added up. */
  minutes: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'a whole number'), v.transform(Number))),
  /** Whether pupils read it, so that its reading grade is measured. */
  pupils: v.optional(v.pipe(v.picklist(['yes', 'no']), v.transform((word) => word === 'yes')), 'no'),
});

/** A page for teachers as it was written: what its head says, and its Markdown. */
export interface TeachText extends v.InferOutput<typeof FrontSchema> {
  /** The last part of its address, without the ending. */
  readonly name: string;
  readonly body: string;
}

/**
 * Reads a page: a head of `key: value` lines between two lines of three hyphens, then Markdown.
 *
 * @throws {Problem} the head is missing or says something unknown.
 */
export function readTeachText(name: string, text: string, file: string): TeachText {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Problem('a page for teachers begins with a head between two lines of "---"', { file, line: 1 });
  const rows = head.split('\n').map((row, at) => {
    const [, key, value] = /^([a-z]+):\s*(.*)$/.exec(row) ?? [];
    if (key === undefined) throw new Problem(`"${row}" is not "key: value"`, { file, line: at + 2 });
    return [key, value ?? ''] as const;
  });
  const read = v.safeParse(v.strictObject(FrontSchema.entries), Object.fromEntries(rows));
  if (!read.success) throw new Problem(`the head, ${v.getDotPath(read.issues[0]) ?? 'it'}: ${read.issues[0].message}`, { file, line: 1 });
  return { ...read.output, name, body };
}
