import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const SubjectSchema = v.object({ id: Id, title: v.pipe(v.string(), v.nonEmpty()) });

/** A matter of history that the story has to carry; claims name the ones that they belong to. */
export type Subject = v.InferOutput<typeof SubjectSchema>;

/** @throws {Problem} a subject is damaged or doubled. */
export function readSubjects(value: unknown, file?: string): Map<string, Subject> {
  return readTable(SubjectSchema, value, 'subjects', file);
}
