import * as v from 'valibot';
import { Id, readTable } from './read-table.ts';

const TermSchema = v.object({
  id: Id,
  /** Every way the script writes the word, in small letters: `["hewer", "hewers"]`. */
  forms: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  meaning: v.pipe(v.string(), v.minLength(8)),
  /** Transliteration, and the word in Russian and Ukrainian, where there is one. */
  latin: v.optional(v.string()),
  russian: v.optional(v.string()),
  ukrainian: v.optional(v.string()),
});

/** A period word, explained in a line. */
export type Term = v.InferOutput<typeof TermSchema>;

/** The glossary: terms by the forms that the script may use. */
export class Glossary {
  readonly terms: readonly Term[];
  readonly #byForm: ReadonlyMap<string, Term>;

  constructor(terms: Iterable<Term>) {
    this.terms = [...terms];
    this.#byForm = new Map(this.terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)));
  }

  /** The term of a marked word, whatever its capitals. */
  find(word: string): Term | undefined {
    return this.#byForm.get(word.toLowerCase().replaceAll('’', "'"));
  }
}

/** @throws {Problem} a term is damaged or doubled. */
export function readGlossary(value: unknown, file?: string): Glossary {
  return new Glossary(readTable(TermSchema, value, 'glossary', file).values());
}
