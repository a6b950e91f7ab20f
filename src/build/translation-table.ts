import { Problem } from '../script/problem.ts';

/** One row of a translator's table: a unit of the script in both languages. */
export interface Row {
  readonly id: string;
  /** `act-1-the-norm.ink:12`. */
  readonly place: string;
  /** Who speaks, where the line says so, and what kind of line it is. */
  readonly note: string;
  readonly english: string;
  /** Empty: not translated yet. */
  readonly words: string;
  /** The English that the words were made from, where that has changed since; else empty. */
  readonly was: string;
}

const COLUMNS = ['id', 'place', 'note', 'english', 'words', 'was'] as const satisfies readonly (keyof Row)[];
const HEAD = ['id', 'place', 'note', 'English', 'translation', 'was'];

/** A table as a text that every spreadsheet opens: cells between tabs, and in quotes where they hold a tab, a quote or a new line (as in CSV, RFC 4180). */
export function writeTable(rows: readonly Row[]): string {
  return `${[HEAD, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map((cells) => cells.map(cell).join('\t')).join('\n')}\n`;
}

/** @throws {Problem} the text is no such table; says which line. */
export function readTable(text: string, file: string): Row[] {
  const [head, ...lines] = readCells(text, file);
  if (head === undefined || HEAD.some((name, at) => head.cells[at]?.trim() !== name)) throw new Problem(`the table should begin with the columns ${HEAD.join(', ')}`, { file, line: 1 });
  return lines.filter(({ cells }) => cells.some((one) => one.trim() !== '')).map(({ cells, line }) => {
    if (cells.length < 5) throw new Problem(`this row has ${cells.length} cells and should have ${HEAD.length}`, { file, line });
    const [id = '', place = '', note = '', english = '', words = '', was = ''] = cells.map((one) => one.normalize('NFC').trim());
    return { id, place, note, english, words, was };
  });
}

/** The cells of a text, line by line. @throws {Problem} a quote is opened and never closed. */
function readCells(text: string, file: string): { readonly cells: string[]; readonly line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let [at, line, began] = [text.startsWith('\ufeff') ? 1 : 0, 1, 1];
  while (at < text.length) {
    let content = '';
    if (text[at] === '"') {
      const from = line;
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Problem('a quote is opened here and never closed', { file, line: from });
        if (text[at] === '"') at++;
        if (text[at] === '\n') line++;
        content += text[at];
      }
      at++;
    }
    while (at < text.length && text[at] !== '\t' && text[at] !== '\n') content += text[at++];
    cells.push(content.replace(/\r$/, ''));
    if (text[at] !== '\t') {
      rows.push({ cells, line: began });
      cells = [];
      began = ++line;
    } else if (at + 1 === text.length) cells.push('');
    at++;
  }
  if (cells.length > 0) rows.push({ cells, line: began });
  return rows;
}

function cell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
