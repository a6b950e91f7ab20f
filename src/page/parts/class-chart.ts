import type { Book } from '../../archive/book.ts';
import type { Outcome } from '../../archive/code.ts';
import type { CodeRead } from '../../archive/read-codes.ts';
import type { StoryMap } from '../../archive/story-map.ts';

/** Fewest codes that anything is shown of: with fewer, one pupil could be picked out. */
export const LEAST_CODES = 8;

/** One bar: what it counts, in the story's words, and how many lives. */
export interface Bar {
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/** How a class decided at one crossroads, or how its lives ended. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly question: string;
  readonly bars: readonly Bar[];
}

/** What a chart says where the story has no words of its own. */
export interface ChartWords {
  readonly endings: string;
  readonly endingsQuestion: string;
  readonly notEnded: string;
  readonly notMet: string;
  readonly code: string;
  readonly ending: string;
}

type ChartBook = Pick<Book, 'endings' | 'crossroads' | 'board'>;

/** The charts of a class: its endings, then every main crossroads that somebody met. None below the least number of codes. */
export function chartsOf(outcomes: readonly Outcome[], { endings, crossroads, board }: ChartBook, { said }: Pick<StoryMap, 'said'>, say: ChartWords): Chart[] {
  if (outcomes.length < LEAST_CODES) return [];
  const ends = endings.map(({ id, title }) => ({ key: id, text: title, count: outcomes.filter(({ ending }) => ending === id).length })).filter(({ count }) => count > 0);
  const unended = { key: '', text: say.notEnded, count: outcomes.filter(({ ending }) => ending === undefined).length };
  return [
    { id: 'endings', title: say.endings, place: '', question: say.endingsQuestion, bars: withRest(ends, unended) },
    ...crossroads.filter(({ id, main }) => main && outcomes.some(({ taken }) => taken.has(id))).map(({ id, options }): Chart => {
      const words = said[id];
      const row = board.find((one) => one.id === id);
      const bars = options.map((option) => ({ key: option, text: words?.options[option] ?? plain(option), count: outcomes.filter(({ taken }) => taken.get(id) === option).length }));
      const unmet = { key: '', text: say.notMet, count: outcomes.filter(({ taken }) => !taken.has(id)).length };
      return { id, title: row?.title ?? words?.place ?? plain(id), place: words?.place ?? '', question: row?.question ?? '', bars: withRest(bars, unmet) };
    }),
  ];
}

/** The codes that stand in a list more than once, each named once. */
export function doubledIn(codes: readonly CodeRead[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(codes.map(({ code }) => code).filter((code) => (seen.has(code) ? true : !seen.add(code))))];
}

/** The class as a table for a spreadsheet: a row for each code. Below the least number it holds the codes and nothing that they tell. */
export function toCsv(codes: readonly CodeRead[], charts: readonly Chart[], say: ChartWords): string {
  const [endings, ...crossings] = charts;
  const textOf = (chart: Chart | undefined, key: string | undefined) => chart?.bars.find((bar) => bar.key === (key ?? ''))?.text ?? '';
  const head = [say.code, ...(endings ? [say.ending] : []), ...crossings.map(({ title }) => title)];
  const rows = codes.map(({ code, outcome: { ending, taken } }) => [code, ...(endings ? [textOf(endings, ending)] : []), ...crossings.map((chart) => textOf(chart, taken.get(chart.id)))]);
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n').concat('\r\n');
}

function withRest(bars: readonly Bar[], rest: Bar): readonly Bar[] {
  return rest.count > 0 ? [...bars, rest] : bars;
}

function plain(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A cell that no spreadsheet takes for a formula, and that may hold commas and quotes. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
