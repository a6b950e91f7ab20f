import type { FrontPage, Part } from '../../telling/front-page.ts';

/** A masthead line taken apart: the paper's name, and what stands in the rule below it. */
export interface Masthead {
  readonly name: string;
  /** What the paper calls itself: the sentences before the first with a figure in it. */
  readonly subtitle: readonly string[];
  /** Date, number, price. */
  readonly dateline: readonly string[];
}

const LONGEST_NAME = 28;

/** Splits a masthead after the paper's name (`Name. rest` or `Name, rest`); a line that begins with a whole sentence is left as it is. */
export function splitMasthead(text: string): Masthead {
  const [, name = '', rest = ''] = /^(.+?)[.,]\s+(.*)$/s.exec(text) ?? [];
  if (name === '' || name.length > LONGEST_NAME) return { name: text.replace(/\.$/, ''), subtitle: [], dateline: [] };
  const pieces = rest.split(/(?<!\bNo)\.\s+/i).map((piece) => piece.replace(/\.$/, '')).filter(Boolean);
  const dated = pieces.findIndex((piece) => /\d/.test(piece));
  const from = dated < 0 ? pieces.length : dated;
  return { name: name.replaceAll(/[*_]/g, ''), subtitle: pieces.slice(0, from), dateline: pieces.slice(from) };
}

/** A headline taken apart: a figure that it begins with is set large. */
export interface Headline {
  readonly figure: string;
  readonly words: string;
}

/** Splits a leading figure of at most four digits off a headline: `102 tonnes in one shift`, or `102` alone. */
export function splitHeadline(text: string): Headline {
  if (/^\d{1,4}$/.test(text)) return { figure: text, words: '' };
  const [, figure = '', words = text] = /^(\d{1,4})(?![\d.,:])[!.]?\s+(?=\p{L})(.*)$/su.exec(text) ?? [];
  return { figure, words: words.replace(/(?<!\.)\.$/, '') };
}

/** A piece of a newspaper: the capitals that it begins with, and the rest. */
export interface Piece {
  readonly heading: string;
  /** Whether the sentence goes on from its capitals, instead of beginning after them. */
  readonly runsOn: boolean;
  readonly words: string;
}

/** Splits off the capitals that a piece begins with: `NOTICE. The bathhouse is intended for washing.`, `RESERVES WERE FOUND at the height of the work.` */
export function splitHeading(text: string): Piece {
  const tokens = text.split(/\s+/);
  let count = tokens.findIndex((token) => /\p{Ll}/u.test(token));
  if (count < 0) count = tokens.length;
  const closed = tokens.slice(0, count).findIndex((token) => /\p{Lu}{2}.*[.:!?]$/u.test(token));
  if (closed >= 0) count = closed + 1;
  // A lone initial or article belongs to the sentence.
  while (count > 0 && /^\p{L}\.?$/u.test(tokens[count - 1] ?? '')) count--;
  const heading = tokens.slice(0, count).join(' ');
  if (!/\p{Lu}{3}/u.test(heading)) return { heading: '', runsOn: false, words: text };
  return { heading: heading.replace(/[.:]$/, ''), runsOn: count < tokens.length && !/[.:!?]$/.test(heading), words: tokens.slice(count).join(' ') };
}

/** A front page sorted into the places of a newspaper; what a story leaves out is empty. */
export interface Newspaper {
  readonly masthead: Masthead | undefined;
  readonly headline: Headline | undefined;
  readonly deck: readonly string[];
  readonly caption: readonly string[];
  readonly lead: readonly string[];
  readonly items: readonly string[];
  /** Framed pieces, below the columns. */
  readonly boxes: readonly Part[];
  readonly lived: readonly string[];
  /** Plain prose around the paper. */
  readonly prose: readonly string[];
}

/** Sorts the parts of a front page. */
export function toNewspaper({ parts }: FrontPage): Newspaper {
  const of = (...names: readonly Part['part'][]) => parts.filter(({ part }) => names.includes(part)).map(({ text }) => text);
  const [masthead] = of('masthead');
  const [headline, ...furtherHeadlines] = of('headline');
  return {
    masthead: masthead === undefined ? undefined : splitMasthead(masthead),
    headline: headline === undefined ? undefined : splitHeadline(headline),
    deck: [...furtherHeadlines, ...of('deck')],
    caption: of('caption'),
    lead: of('lead'),
    items: of('item'),
    boxes: parts.filter(({ part }) => part === 'box' || part === 'honour' || part === 'notice'),
    lived: of('lived'),
    prose: of('prose'),
  };
}
