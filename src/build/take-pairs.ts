import type { Matched } from './match-rows.ts';
import { unitsOf } from './script-units.ts';

const GOOD_PART = 0.2;

/** What came of a file of pairs. */
export interface TakenPairs {
  readonly rows: readonly Matched[];
  readonly taken: number;
  /** Pairs whose English no line of the script has. */
  readonly strangers: readonly { readonly line: number; readonly english: string }[];
}

/**
 * Takes translations from pairs of English and translation, as a writer makes them without the table: each cell a line without its signs, or a tag as
 * `#place: The cage`. Every unit with that English gets the words, in the files that the pairs are meant for.
 */
export function takePairs(matched: readonly Matched[], pairs: readonly { readonly cells: readonly string[]; readonly line: number }[]): TakenPairs {
  const words = new Map<string, { readonly words: string; readonly line: number; readonly english: string }>();
  for (const { cells: [english = '', translation = ''], line } of pairs) {
    if (english.trim() === '' || translation.trim() === '') continue;
    words.set(keyOf(english), { words: bareOf(translation), line, english });
  }
  const used = new Set<string>();
  let taken = 0;
  const keyOfUnit = ({ unit: { kind, text } }: Matched) => `${kind === 'line' || kind === 'choice' ? '' : `${kind} `}${plain(text)}`;
  const meant = meantBy(matched, (one) => words.has(keyOfUnit(one)));
  const rows = matched.map((one) => {
    const key = keyOfUnit(one);
    const found = words.get(key);
    if (!found || !meant.has(one.file)) return one;
    used.add(key);
    taken++;
    return { ...one, words: found.words, was: '' };
  });
  return { rows, taken, strangers: [...words].filter(([key]) => !used.has(key)).map(([, { line, english }]) => ({ line, english })) };
}

/** The files that the pairs are meant for: those of which they have a good part. A place that two acts share is no reason to begin the second. */
function meantBy(matched: readonly Matched[], isFound: (one: Matched) => boolean): ReadonlySet<string> {
  const names = new Set(matched.map(({ file }) => file));
  return new Set([...names].filter((name) => {
    const rows = matched.filter(({ file }) => file === name);
    return rows.filter(isFound).length >= rows.length * GOOD_PART;
  }));
}

/** A file of pairs: two cells a line with a tab between them, as they are; one that a spreadsheet has put in quotes is taken out of them. */
export function readPairs(text: string): { readonly cells: readonly string[]; readonly line: number }[] {
  const bare = (cell: string) => (/^"(?:[^"]|"")*""(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  return text.split(/\r?\n/).map((line, i) => ({ cells: line.split('\t').map(bare), line: i + 1 }));
}

function keyOf(cell: string): string {
  const unit = unitOf(cell);
  return unit ? `${unit.kind === 'line' || unit.kind === 'choice' ? '' : `${unit.kind} `}${plain(unit.text)}` : plain(cell);
}

/** The words of a cell without brackets and without the tag that they stand in. */
function bareOf(cell: string): string {
  return unitOf(cell)?.text.trim() ?? cell.trim();
}

/** The cell read as a line of Ink, so that a tag's words are found as they are in the script. */
function unitOf(cell: string) {
  const text = cell.trim();
  if (/^#/.test(text)) return unitsOf(text)[0];
  return unitsOf(/^(?:\{[^}]*\}\s*)*\[/.test(text) ? `* ${text}` : text)[0];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}
