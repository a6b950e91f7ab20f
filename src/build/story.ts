/** `npm run story`: walks the real script and says how it stands. `--json` prints the report for machines; `--walks N` walks more or less. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { explore } from '../explorer/explore.ts';
import { isSound, reportOn, type Spread, type StoryReport, wordsOfSource } from '../explorer/report.ts';
import { unknownId } from './check-script.ts';
import { compileInk } from './compile-ink.ts';
import { listProblems, storyPath } from './ink-plugin.ts';
import { makeBook } from './make-book.ts';
import { withoutComments } from './scan-ink.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false }, walks: { type: 'string', default: '600' } } });
const path = storyPath(process.env);
const began = Date.now();
const { script, book, scan, problems } = makeBook(path);
if (!script) {
  console.error(listProblems(problems));
  process.exit(1);
}
const known = { catalogue: book.catalogue, claims: new Set(book.claims.map(({ id }) => id)), endings: new Set(book.endings.map(({ id }) => id)) };
// A story without a book.json keeps none of our rules, so none of its ids are looked up.
const keepsRules = book.endings.length > 0;
const exploration = explore(script, Number(options.walks), 1935, keepsRules ? (cue) => unknownId(cue, known) : undefined);
const report = reportOn(exploration, {
  // A choice without an id (a plain Ink story) gets one at run time, from its words: the source cannot name it.
  choices: new Map(scan.choices.flatMap(({ knot, id, file, line }) => (id === undefined ? [] : [[`${knot} ${id}`, `${file}:${line}`]]))),
  knots: new Map(scan.knots.map(({ name, file, line }) => [name, `${file}:${line}`])),
  endings: book.endings.map(({ id }) => id),
  claims: book.claims.map(({ id }) => id),
});
const files = compileInk(path).files;
const words = files.reduce((sum, { text }) => sum + wordsOfSource(withoutComments(text)), 0);
const seconds = (Date.now() - began) / 1000;

if (options.json) console.log(JSON.stringify({ words, seconds, ...report }, undefined, 2));
else print(report);
if (!isSound(report)) process.exitCode = 1;

function print(found: StoryReport): void {
  const of = ({ min, median, max }: Spread) => `${min} / ${median} / ${max}`;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(`${book.title}: ${words} words in ${files.map(({ path: file }) => relative(process.cwd(), file)).length} files`);
  console.log(`  knots ${found.knots}, choices ${found.choices}, claims ${found.claims}, sources ${book.sources.length}; ${found.walks} walks in ${seconds.toFixed(1)} s`);
  console.log(`  words on a path (min / median / max): ${of(found.wordsPerPath)}${Object.entries(found.wordsPerAct).map(([act, spread]) => `; act ${act}: ${of(spread)}`).join('')}`);
  console.log(`  scenes (median): ${Object.entries(found.wordsPerScene).map(([scene, { median }]) => `${scene || '-'} ${median}`).join(', ')}; and in the choices taken: ${of(found.wordsChosen)}`);
  console.log(`  decisions on a path: ${of(found.decisionsPerPath)}`);
  console.log(`  words between choices: ${of(found.wordsBetweenChoices)}; over 150: ${percent(found.wordsBetweenChoices.shareOver150)}`);
  console.log('  endings, with their share of random walks, the versions of the last page seen, and the shortest way found:');
  for (const { id, share, versions, decisions } of found.endings) console.log(`    ${id}: ${percent(share)}, ${versions} versions\n      ${decisions.map((decision) => decision.id).join(' > ')}`);
  console.log(`  rarest choices: ${found.rarest.map(({ choice, share }) => `${choice} ${percent(share)}`).join(', ')}`);
  complain('choices that no walk took', found.unreachedChoices);
  complain('knots that no walk entered', found.unreachedKnots);
  complain('endings that no walk reached', found.unreachedEndings);
  complain('claims that no walk touched', found.untouchedClaims);
  complain('loose ends', found.looseEnds);
  complain('problems met on the way', found.problems);
}

function complain(what: string, list: readonly string[]): void {
  console.log(list.length === 0 ? `  no ${what}` : `  ${list.length} ${what}:\n${list.map((row) => `    ${row}`).join('\n')}`);
}
