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

/** Curly quotes, dashes and the spaces that must not break. A quote opens after a space, an opening bracket, a dash, the start, or a mark that opens there itself. */
export function setType(text: string): string {
  return text
    .replace(/(\s|^)--(\s|$)/g, '$1–$2')
    .replace(/--/g, '—')
    .replace(/\.\.\./g, '…')
    .replace(/(^|[\s([{–—“‘]|(?<![\p{L}\p{N}.,!?…])[*_])"/gu, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“]|(?<![\p{L}\p{N}.,!?…])[*_])'(?=\S)/gu, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d) (tonnes?|roubles?|kopecks?|metres?|centimetres?|minutes?|hours?|am|pm)\b/g, '$1\u00a0$2')
    .replace(/\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g, '$1\u00a0$2')
    .replace(/\b(No|no)\. (\d)/g, '$1.\u00a0$2')
    .replace(/(\d) (тонн[аиу]?|карбован(?:ець|ці|ців)|коп(?:ійок|ійки|\.)|метр(?:и|ів|а)?|хвилин[аиу]?|годин[аиу]?|ранку|вечора|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)(?!\p{L})/gu, '$1\u00a0$2')
    .replace(/№ (\d)/g, '№\u00a0$1')
    // In Ukrainian no line ends with a word of one letter, nor begins with a dash.
    .replace(/(?<!\p{L})([взіуоайя]) (?=[\p{L}\d«])/giu, '$1\u00a0')
    .replace(/ —/g, '\u00a0—');
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu;

/** How many words a reader reads in this text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Where the words of a text stand: from and up to, in UTF-16 units. */
export function wordSpans(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(WORD)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}
