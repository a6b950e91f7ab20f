/**
 * `npm run translate -- export uk`: writes `story/uk/script.tsv`, a row for everything in the script that a player reads, with the translation that there is.
 * `npm run translate -- import uk`: writes `story/uk/*.ink` from that table, and says by line what is missing, what has changed in English, and what does not fit.
 * `npm run translate -- pairs uk FILE`: takes translations into the table from a file of two columns, English and translation, found by the English.
 * `--all`: names missing lines in files that nobody has begun, too.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../script/problem.ts';
import { compileInk } from './compile-ink.ts';
import { storyPath } from './ink-plugin.ts';
import { listProblems } from './show-problem.ts';
import { matchRows, type Matched, misfit } from './match-rows.ts';
import { readPairs, takePairs } from './take-pairs.ts';
import { rowOf } from './translation-rows.ts';
import { unitsOf } from './script-units.ts';
import { wordsIn, writeInk } from './second-language.ts';
import { type Row, readTable, writeTable } from './translation-table.ts';

const { values: options, positionals: [command = '', language = '', pairsFile = ''] } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } });
const story = storyPath(process.env);
const folder = join(dirname(resolve(story)), language);
const tablePath = join(folder, 'script.tsv');

try {
  run();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.located);
  process.exitCode = 1;
}

function run(): void {
  if (!/^[a-z]{2,3}$/.test(language) || !['export', 'import', 'pairs'].includes(command)) throw new Problem('say what to do and in which language: "npm run translate -- export uk", "import uk" or "pairs uk FILE"');
  const { files, problems } = compileInk(story);
  if (problems.length > 0) throw new Problem(listProblems(problems));
  const english = files.map(({ path, text }) => ({ name: basename(path), text, units: unitsOf(text), other: join(folder, basename(path)) }));
  const rows = existsSync(tablePath) ? readTable(readFileSync(tablePath, 'utf8'), relative(process.cwd(), tablePath)) : [];
  const { matched, gone } = matchRows(english, rows);
  if (command === 'import') importInto(english, matched, gone);
  else if (command === 'export') exportFrom(english, matched, gone);
  else takeIn(matched);
}

type EnglishFile = { readonly name: string; readonly text: string; readonly other: string };

function exportFrom(english: readonly EnglishFile[], matched: readonly Matched[], gone: readonly Row[]): void {
  // What was written into a translated file by hand is taken over where the table has nothing.
  const byHand = new Map(english.flatMap(({ name, text, other }) => (existsSync(other) ? [...wordsIn(text, readFileSync(other, 'utf8').normalize('NFC'))].map(([id, words]) => [`${name} ${id}`, words] as const) : [])));
  const kept = matched.map((one) => (one.words === '' ? { ...one, words: byHand.get(`${one.file} ${one.unit.id}`) ?? '' } : one));
  save(kept.map(rowOf));
  for (const row of gone.filter(({ words }) => words !== '')) console.log(`${row.place}: the English of this row is gone, and so is its row: ${row.id}: ${row.words}`);
  const done = kept.filter(({ words }) => words !== '').length;
  console.log(`${relative(process.cwd(), tablePath)}: ${kept.length} rows, ${done} translated, ${kept.filter(({ was }) => was !== '').length} of them from English that has changed since`);
}

function importInto(english: readonly EnglishFile[], matched: readonly Matched[], gone: readonly Row[]): void {
  const draft = isDraft() ? ' # draft' : '';
  let unfit = 0;
  for (const { name, text, other } of english) {
    const rows = matched.filter(({ file }) => file === name);
    const sayAt = (line: number, sentence: string) => console.log(`${name}:${line}: ${sentence}`);
    const wrong = new Map(rows.flatMap(({ unit, words }) => {
      const reason = words === '' ? undefined : misfit(unit, words);
      return reason === undefined ? [] : [[unit.id, reason]];
    }));
    unfit += wrong.size;
    const fitting = new Map(rows.filter(({ unit, words }) => words !== '' && !wrong.has(unit.id)).map(({ unit, words }) => [unit.id, words]));
    for (const { unit, was, words } of rows) {
      if (wrong.has(unit.id)) sayAt(unit.line, `${unit.id}: the translation ${wrong.get(unit.id)}; the English stands instead`);
      else if (was !== '') sayAt(unit.line, `${unit.id}: translated from other English: was "${was}", is "${unit.text}"`);
      else if (words === '' && (fitting.size > 0 || options.all)) sayAt(unit.line, `${unit.id}: not translated`);
    }
    if (fitting.size > 0) writeFileSync(other, writeInk(text, `${name} in another language (${language}), written by "npm run translate -- import ${language}" from script.tsv${draft}`, ({ id }) => fitting.get(id) ?? ''));
    if (rows.length > 0) console.log(`${name}: ${fitting.size} of ${rows.length} translated`);
  }
  for (const row of gone.filter(({ words }) => words !== '')) console.log(`${row.place}: no line of the script is ${row.id} any more: ${row.words}`);
  if (unfit > 0) process.exitCode = 1;
}

function takeIn(matched: readonly Matched[]): void {
  const { taken, rows, strangers } = takePairs(matched, readPairs(readFileSync(pairsFile, 'utf8').normalize('NFC')));
  save(rows.map(rowOf));
  for (const { line, english } of strangers) console.log(`${pairsFile}:${line}: no line of the script says this: ${english}`);
  console.log(`${taken} rows taken, ${strangers.length} not found`);
}

function save(rows: readonly Row[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(tablePath, writeTable(rows));
}

function isDraft(): boolean {
  const path = join(folder, 'book.json');
  return existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as { draft?: boolean }).draft === true;
}
