/**
 * An id for a choice that its author gave none: its words, as far as they make one.
 * `taken` are the ids already given in the same turn; a double gets `-2`, `-3`.
 */
export function deriveChoiceId(text: string, taken: ReadonlySet<string>): string {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = words.slice(0, 8).join('-') || 'choice';
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}
