import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const Sentence = v.pipe(v.string(), v.minLength(12), v.maxLength(300));

/**
 * What the history of such meetings does to a class's vote. `recorded`: the hands are written down while they are up, so the class counts once with eyes shut and once in the open.
 * `announced`: after the count the chair gives out another result; the class's own count decides what happens in the story.
 */
const InterventionSchema = v.object({
  kind: v.picklist(['recorded', 'announced']),
  /** What the chair says, word for word. */
  announce: Sentence,
  /** What the screen then shows, in words. */
  shows: Sentence,
  /** The claim that says how the matter stands. */
  claim: Id,
  /** What in it is documented and what is ours, as the debrief says it. */
  standing: v.pipe(v.string(), v.minLength(20), v.maxLength(400)),
});

const AssemblySchema = v.object({
  /** The id of the script's `# assembly:` tag. */
  id: Id,
  /** One sentence that a class can decide. The options are the script's own. */
  question: v.pipe(Sentence, v.endsWith('?')),
  /** Two sentences: what stands, and what it would cost. True in every telling that comes here. */
  background: Sentence,
  /** Positions that speak before the vote, each with one sentence. */
  roles: v.pipe(v.array(v.object({ role: Id, says: v.pipe(v.string(), v.minLength(12), v.maxLength(160)) })), v.minLength(3), v.maxLength(4)),
  /** For the teacher's window. */
  prompts: v.pipe(v.array(Sentence), v.minLength(2), v.maxLength(4)),
  /** Asked when the result has been carried out, or in the debrief. */
  debrief: Sentence,
  intervention: v.optional(InterventionSchema),
});

/** A decision that a class takes together, and what it needs for that. */
export type Assembly = v.InferOutput<typeof AssemblySchema>;

/** @throws {Problem} an assembly is damaged or doubled. */
export function readAssemblies(value: unknown, file?: string): Map<string, Assembly> {
  return readTable(AssemblySchema, value, 'assemblies', file);
}
