import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const BoardQuestionSchema = v.object({
  /** The crossroads that it asks about. */
  id: Id,
  /** What the decision is about, in a few words that give nothing away. */
  title: v.pipe(v.string(), v.nonEmpty()),
  /** What a class talks about when it sees how it decided. */
  question: v.pipe(v.string(), v.minLength(8), v.endsWith('?')),
});

/** A main crossroads as a class's board names it, and the question that opens the talk about it. */
export type BoardQuestion = v.InferOutput<typeof BoardQuestionSchema>;

/** @throws {Problem} a row is damaged or doubled. */
export function readBoard(value: unknown, file?: string): Map<string, BoardQuestion> {
  return readTable(BoardQuestionSchema, value, 'board', file);
}
