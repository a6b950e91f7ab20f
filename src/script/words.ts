/** A stretch of a line in one style. `term` is set where the writer marked a word for the glossary. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly term: boolean;
}

const MARKED = /\*([^*\s](?:[^*]*[^*\s])?)\*|(?<![\p{L}\p{N}])_([^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}])/gu;

/**
 * Reads the small markup of the words: `*italic*` (a term too, if the glossary knows it) and `_term_`.
 * Straight quotes become curly, `--` a dash, three points an ellipsis. What is not markup is text: nothing is ever read as HTML.
 */
export function parseWords(text: string): Run[] {
  const set = setType(text);
  const runs: Run[] = [];
  let from = 0;
  for (const found of set.matchAll(MARKED)) {
    if (found.index > from) runs.push({ text: set.slice(from, found.index), italic: false, term: false });
    runs.push({ text: found[1] ?? found[2] ?? '', italic: found[1] !== undefined, term: true });
    from = found.index + found[0].length;
  }
  if (from < set.length) runs.push({ text: set.slice(from), italic: false, term: false });
  return runs;
}

/** The words without their markup, typographically set: for labels, copying and speech. */
export function plainWords(text: string): string {
  return parseWords(text).map((run) => run.text).join('');
}

/** Curly quotes, dashes and the spaces that must not break. A quote opens after a space, an opening bracket, a dash or the start. */
export function setType(text: string): string {
  return text
    .replace(/(\s|^)--(\s|$)/g, '$1–$2')
    .replace(/--/g, '—')
    .replace(/\.\.\./g, '…')
    .replace(/(^|[\s([{*_–—“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{*_–—“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d) (tonnes?|roubles?|kopecks?|metres?|centimetres?|minutes?|hours?|am|pm)\b/g, '$1\u00a0$2')
    .replace(/\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g, '$1\u00a0$2')
    .replace(/\b(No|no)\. (\d)/g, '$1.\u00a0$2');
}

/** How many words a reader reads in this text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}
