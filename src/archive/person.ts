import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const PersonSchema = v.object({
  id: Id,
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Every way the script names them; the first that stands in a text is a meeting. Without any, the name itself. */
  forms: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  /** Who they are to the player when they first meet: nothing that the story tells later. */
  tie: v.pipe(v.string(), v.minLength(8)),
  /** Whether they really lived, or were made up. */
  lived: v.boolean(),
});

/** Somebody whom the story names. */
export type Person = v.InferOutput<typeof PersonSchema>;

/** @throws {Problem} a person is damaged or doubled. */
export function readPeople(value: unknown, file?: string): Map<string, Person> {
  return readTable(PersonSchema, value, 'people', file);
}

/** The people whom some texts name, in the order in which they are met. A name counts as a whole word only. */
export function peopleMet(people: readonly Person[], texts: readonly string[]): Person[] {
  const text = texts.join('\n');
  return people
    .map((person) => ({ person, at: Math.min(...(person.forms ?? [person.name]).map((form) => firstAt(text, form))) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

function firstAt(text: string, form: string): number {
  const found = text.search(new RegExp(`(?<!\\p{L})${literally(form)}(?!\\p{L})`, 'u'));
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** Its signs, taken for themselves in a pattern. */
function literally(form: string): string {
  return form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
