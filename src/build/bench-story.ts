import type { Coverage, KnotAnswer, LineRow, Overview, Spot, TellingFigures, Way } from '../bench/answers.ts';
import type { Found, TargetKind, Wants } from '../explorer/trace-book.ts';
import { valuesAt } from '../explorer/trace.ts';
import { nameOf } from '../explorer/walk.ts';
import { addressOf } from '../page/address.ts';
import { Teller } from '../telling/teller.ts';
import { BenchWalks, wayTo } from './bench-walks.ts';
import { coverageOf } from './bench-coverage.ts';
import { RowFinder } from './find-row.ts';
import { figuresOf, READING_PACE } from './bench-figures.ts';
import type { MadeBook } from './make-book.ts';
import { routingKnots } from './scan-ink.ts';
import { scanLines, type SourceLine } from './scan-lines.ts';
import { scanVariables, type SourceVariable } from './scan-variables.ts';

/** Most lines that a search answers with. */
const MOST_LINES = 80;

/** A story on the bench: its source read, its walks made bit by bit, and every question of a writer answered from both. */
export class BenchStory {
  readonly walks: BenchWalks | undefined;
  readonly #made: MadeBook;
  readonly #lines: readonly SourceLine[];
  readonly #variables: readonly SourceVariable[];
  readonly #choices: ReadonlyMap<string, Spot>;
  readonly #acts: ReadonlyMap<string, number>;
  readonly #rows: RowFinder;
  readonly #routing: ReadonlySet<string>;
  #figures: { readonly done: number; readonly rows: readonly TellingFigures[] } = { done: -1, rows: [] };

  constructor(made: MadeBook, count: number, cwd = process.cwd()) {
    this.#made = made;
    this.#rows = new RowFinder(made.files, cwd);
    this.#routing = routingKnots(made.ink);
    this.#lines = scanLines(made.ink);
    this.#variables = scanVariables(made.ink);
    this.#choices = new Map(made.scan.choices.flatMap(({ knot, id, file, line }) => (id === undefined ? [] : [[`${knot} ${id}`, { file, line, column: 1, knot }]])));
    this.#acts = actsOf(made);
    this.walks = made.script && new BenchWalks({ script: made.script, openings: made.tellings.map(({ opening }) => opening), variables: this.#variables.map(({ name }) => name) }, count);
  }

  overview(): Overview {
    const { book, scan, problems } = this.#made;
    const found = this.walks?.book;
    const tagged = (kind: string, id: string) => scan.tags.filter(({ text }) => text === `${kind}: ${id}` || text.startsWith(`${kind}: ${id},`)).map(({ file, line, knot }) => ({ file, line, column: 1, knot }));
    return {
      title: book.title,
      problems: problems.map((problem) => ({ says: problem.message, at: problem.place.file === undefined ? undefined : { file: problem.place.file, line: problem.place.line ?? 1, column: 1, knot: problem.place.knot ?? '' } })),
      walked: { done: this.walks?.done ?? 0, of: this.walks?.of ?? 0 },
      pace: READING_PACE,
      tellings: this.#tellings(),
      knots: scan.knots.map(({ name, file, line }) => ({ name, act: this.#acts.get(name) ?? 0, at: { file, line, column: 1, knot: name }, walks: found?.arrivals(name).length ?? 0, routes: this.#routing.has(name) })),
      choices: scan.choices.flatMap(({ knot, id, text, file, line }) => (id === undefined ? [] : [{
        knot, id, text, at: { file, line, column: 1, knot }, offered: found?.walksWith('choice', `${knot} ${id}`) ?? 0, taken: found?.expected(`${knot} ${id}`) ?? 0,
      }])),
      claims: book.claims.map(({ id, title, status }) => ({ id, title, status, at: this.#rows.find(id, '/claims/'), tags: tagged('claim', id), walks: found?.walksWith('claim', id) ?? 0 })),
      endings: book.endings.map(({ id, title }) => ({ id, title, at: this.#rows.find(id, 'endings.json'), walks: found?.walksWith('ending', id) ?? 0, decisions: found?.nearest('ending', id)?.at })),
      variables: this.#variables,
      unused: this.#unused().map((asset) => ({ asset, at: this.#rows.find(asset.split('/')[1] ?? '', 'catalogue.json') })),
    };
  }

  knot(name: string, wants: Wants): KnotAnswer | undefined {
    const heading = this.#made.scan.knots.find((knot) => knot.name === name);
    if (!heading || !this.walks) return undefined;
    const { book } = this.walks;
    const fitting = book.arrivals(name, wants);
    const values = [...book.valuesAt(name)].filter(([, counts]) => counts.size > 1).map(([variable, counts]) => ({ name: variable, counts: [...counts].sort(([, a], [, b]) => b - a) }));
    return {
      name, at: { file: heading.file, line: heading.line, column: 1, knot: name }, walks: book.arrivals(name).length, fitting: fitting.length, way: this.#way(fitting[0]), values,
      lines: this.#lines.filter(({ at }) => at.knot === name).map((line) => this.#lineRow(line)),
    };
  }

  /** The shortest way found to a line (by its place, as `file:line`), a claim, an ending, an asset or a choice. */
  way(kind: TargetKind | 'line', id: string): Way | undefined {
    const line = kind === 'line' ? this.#lines.find(({ at }) => `${at.file}:${at.line}` === id) : undefined;
    const way = this.#way(kind === 'line' ? line && this.#nearestTo(line) : this.walks?.book.nearest(kind, id));
    return way && line ? { ...way, line: { text: line.text, at: line.at } } : way;
  }

  /** Lines that hold all of some words. */
  search(words: string): LineRow[] {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return wanted.length === 0 ? [] : this.#lines.filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word))).slice(0, MOST_LINES).map((line) => this.#lineRow(line));
  }

  /** What all walks went through, or `count` new ones from a knot with wanted values. */
  async cover(name: string | undefined, wants: Wants, count: number, heard: (done: number) => void): Promise<Coverage | undefined> {
    const from = name === undefined ? undefined : this.walks?.book.arrivals(name, wants)[0];
    if (!this.walks || (name !== undefined && !from)) return undefined;
    const { crossroads } = this.#made.book;
    const all = this.walks.book.traces;
    const traces = from ? await this.walks.walkFrom(from, count, heard) : all;
    const spots = new Map(this.#made.scan.tags.flatMap(({ text, file, line, knot }) => {
      const id = /^crossroads\s*:\s*(\S+)/.exec(text)?.[1];
      return id === undefined ? [] : [[id, { file, line, column: 1, knot }] as const];
    }));
    return coverageOf({ all, traces, crossroads, endings: this.#made.book.endings, spots });
  }

  close(): void {
    this.walks?.close();
  }

  /** Measuring takes a moment: it is done again when there are a quarter more walks, and at the end. */
  #tellings(): readonly TellingFigures[] {
    const { book, done, of } = this.walks ?? { book: undefined, done: 0, of: 0 };
    if (done > this.#figures.done * 1.25 || (done === of && this.#figures.done < of)) {
      const { tellings, book: { title } } = this.#made;
      this.#figures = { done, rows: figuresOf(book?.traces.filter((trace) => trace.random) ?? [], tellings.length > 0 ? tellings.map(({ name }) => name) : [title]) };
    }
    return this.#figures.rows;
  }

  /** The shortest way to a line of the source: to a choice by its id; else to whatever was told that holds its longest piece. */
  #nearestTo({ at, tags, isChoice, pieces }: SourceLine): Found | undefined {
    const { book } = this.walks ?? {};
    const id = isChoice ? tags.map((tag) => /^id\s*:\s*(\S+)/.exec(tag)?.[1]).find(Boolean) : undefined;
    if (id !== undefined) return book?.nearest('choice', `${at.knot} ${id}`);
    const [piece] = pieces;
    if (piece === undefined) return undefined;
    return book?.texts.filter((text) => text.includes(piece)).flatMap((text) => book.nearest('text', text) ?? []).sort((a, b) => a.at - b.at)[0];
  }

  #lineRow(line: SourceLine): LineRow {
    const { at, text, tags, isChoice } = line;
    return { at, text, tags, isChoice, decisions: this.#nearestTo(line)?.at };
  }

  #way(found: Found | undefined): Way | undefined {
    const { script } = this.#made;
    if (!found || !script) return undefined;
    const { told } = new Teller(script, found.trace.seed).tell({ script: script.hash, seed: found.trace.seed, decisions: wayTo(found) });
    const first = valuesAt(found.trace, 0);
    return {
      address: addressOf(told, ''),
      steps: told.turns.flatMap(({ turn, decision }) => (decision ? [{ ...decision, text: turn.choices.find((choice) => nameOf(choice) === nameOf(decision))?.text ?? '', at: this.#choices.get(nameOf(decision)) }] : [])),
      values: Object.fromEntries([...valuesAt(found.trace, found.at)].filter(([name, value]) => first.get(name) !== value)),
    };
  }

  #unused(): string[] {
    const { catalogue } = this.#made.book;
    const named = new Set(this.#made.scan.tags.flatMap(({ text }) => {
      const [, id = '', pose] = /^(?:backdrop|actor|music|ambience|sound)\s*:\s*([a-z0-9-]+)(?:.*\bpose=([a-z0-9-]+))?/.exec(text) ?? [];
      return [id, `actors/${id}/${pose ?? 'plain'}`];
    }));
    const met = (asset: string) => (this.walks?.book.walksWith('asset', asset) ?? 0) > 0;
    const posed = Object.entries(catalogue.actors).flatMap(([id, { poses }]) => poses.map((pose) => `actors/${id}/${pose}`)).filter((asset) => !named.has(asset) && !met(asset) && this.walks?.done === this.walks?.of);
    const whole = (['backdrops', 'actors', 'music', 'ambience', 'sounds'] as const).flatMap((table) => Object.keys(catalogue[table]).filter((id) => !named.has(id) && !met(`${table}/${id}`)).map((id) => `${table}/${id}`));
    return [...whole, ...posed.filter((asset) => !whole.some((one) => asset.startsWith(`${one}/`)))];
  }
}

/** The act of each knot: of the last `# act:` above it in the order of the files. */
function actsOf({ ink, scan }: MadeBook): ReadonlyMap<string, number> {
  let act = 0;
  const acts = new Map<string, number>();
  for (const { name: file } of ink) {
    const rows = [...scan.tags.filter((tag) => tag.file === file && /^act\s*:/.test(tag.text)).map(({ line, text }) => ({ line, act: Number(/\d+/.exec(text)?.[0] ?? 0), knot: '' })), ...scan.knots.filter((knot) => knot.file === file).map(({ line, name }) => ({ line, act: undefined, knot: name }))].sort((a, b) => a.line - b.line);
    for (const [i, row] of rows.entries()) {
      if (row.act !== undefined) act = row.act;
      // The tag stands on the first line of its act, below the heading of the knot.
      else acts.set(row.knot, rows[i + 1]?.act !== undefined && (rows[i + 1]?.line ?? 0) - row.line <= 6 ? (rows[i + 1]?.act ?? act) : act);
    }
  }
  return acts;
}
