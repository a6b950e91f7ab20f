/** The letters that most of a text is written in; nothing when it has none of either kind. */
export function lettersOf(text: string): 'latin' | 'cyrillic' | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin === cyrillic) return latin === 0 ? undefined : 'cyrillic';
  return latin > cyrillic ? 'latin' : 'cyrillic';
}

/** The languages that the story is told in, by their letters. A language that shares its letters with another would need marks in the script instead. */
const BY_LETTERS = { latin: 'en', cyrillic: 'uk' } as const;

/** The language of a text where it is another than `around`; nothing where it is the same, or cannot be told. */
export function foreignTo(around: string, text: string): string | undefined {
  const letters = lettersOf(text);
  const language = letters && BY_LETTERS[letters];
  return language === around ? undefined : language;
}
