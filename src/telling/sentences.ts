/** A stretch of a text: from and up to, in UTF-16 units, as browsers count. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longest stretch that is said at one go. Some voices fall silent after a quarter of a minute, and the slowest says this in less. */
export const LONGEST = 150;
/** Sentences that are together no longer than this are said in one breath: miners answer in three words. */
const SHORT = 60;

/** The end of a sentence: its point, the marks that close with it, and a space before something that may begin one. */
const END = /[.!?…]+["”’'»)\]]*\s+(?=["“‘'«([—–]*[\p{Lu}\p{N}])/gu;
/** A point that ends no sentence: an abbreviation, or somebody's initial; `No.` only before a figure, since it is an answer too. */
const ABBREVIATED = /(?:^|[\s("“‘—–])(?:(?:Mr|Mrs|Dr|St|vs|cf|\p{Lu})\.\s|(?:Nos?|pp?|ca|vol)\.\s+\d)$/u;
/** Where a long sentence may be taken apart, the best place first: after a stop in it, after a comma, between two words. */
const BREAKS = [/[;:—–]["”’)]*\s+|—/gu, /,["”’)]*\s+/gu, /\s+/gu] as const;

/** Takes a text apart into what is said at one go: sentences, the short ones joined, the long ones parted. No word is cut and none is lost. */
export function toSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = spans.at(-1);
    if (last && sentence.to - last.from <= SHORT) spans[spans.length - 1] = { from: last.from, to: sentence.to };
    else spans.push(...parted(text, sentence));
  }
  return spans;
}

function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    if (ABBREVIATED.test(text.slice(from, index + 2)) || ABBREVIATED.test(text.slice(from, index + end.length + 1))) continue;
    spans.push(trimmed(text, from, index + end.length));
    from = index + end.length;
  }
  return [...spans, trimmed(text, from, text.length)].filter(({ from: start, to }) => to > start);
}

function parted(text: string, { from, to }: Span): readonly Span[] {
  if (to - from <= LONGEST) return [{ from, to }];
  const at = breakOf(text.slice(from, to));
  if (at === undefined) return [{ from, to }];
  return [trimmed(text, from, from + at), ...parted(text, trimmed(text, from + at, to))];
}

/** The last good place to break within the longest stretch, but not so early that a scrap is left; a single endless word is not broken. */
function breakOf(sentence: string): number | undefined {
  for (const place of BREAKS) {
    const ends = [...sentence.matchAll(place)].map(({ 0: found, index }) => index + found.length).filter((end) => end < sentence.length);
    const fit = ends.findLast((end) => end <= LONGEST && end > LONGEST / 4);
    if (fit !== undefined) return fit;
  }
  return [...sentence.matchAll(/\s+/gu)].map(({ 0: found, index }) => index + found.length).find((end) => end > 0 && end < sentence.length);
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) };
}
