import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import { sayIssue } from './say-issue.ts';

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is small letters, digits and hyphens'));

/**
 * Reads a list of rows with ids into a map, each row checked against the schema, every one of them.
 *
 * @param what names the table in messages: `claims`.
 * @throws {Problem} no list, a bad row (with its id or number), or an id twice.
 */
export function readTable<S extends v.GenericSchema<unknown, { readonly id: string }>>(schema: S, value: unknown, what: string, file?: string): Map<string, v.InferOutput<S>> {
  const place = file === undefined ? {} : { file };
  if (!Array.isArray(value)) throw new Problem(`${what} should be a list: everything in one pair of [ ]`, place);
  const table = new Map<string, v.InferOutput<S>>();
  value.forEach((row: unknown, index) => {
    const read = v.safeParse(schema, row);
    if (!read.success) {
      const [issue] = read.issues;
      throw new Problem(`${what}, ${nameOf(row, index)}: ${sayIssue(issue)}`, place);
    }
    if (table.has(read.output.id)) throw new Problem(`${what}: the id "${read.output.id}" stands twice`, place);
    table.set(read.output.id, read.output);
  });
  return table;
}

function nameOf(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? `"${id}"` : `row ${index + 1}`;
}
