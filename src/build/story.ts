/**
 * `npm run story`: walks the real script and says how it stands. `--json` prints the reports for machines; `--walks N` walks more or less;
 * `--twins N` tells N walks again with each crossroads taken otherwise, and says where the words differed.
 */
import { parseArgs } from 'node:util';
import { explore, together } from '../explorer/explore.ts';
import { gradeOf } from '../explorer/readability.ts';
import { isSound, reportOn, wordsOfSource } from '../explorer/report.ts';
import { shownBy } from '../explorer/tables.ts';
import { comparePaths } from '../explorer/twins.ts';
import { Narrator } from '../script/narrator.ts';
import { unknownId } from './check-script.ts';
import { storyPath } from './ink-plugin.ts';
import { locateKnot } from './locate-knot.ts';
import { makeBook } from './make-book.ts';
import { printCrossroads, printRule, printShown, printTelling, printWays } from './print-report.ts';
import { routingKnots, withoutComments } from './scan-ink.ts';
import { scanTests } from './scan-tests.ts';
import { listProblems, showProblem } from './show-problem.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false }, walks: { type: 'string', default: '400' }, twins: { type: 'string', default: '0' } } });
const path = storyPath(process.env);
const began = Date.now();
const { script, book, scan, ink: files, subjects, tellings, problems } = makeBook(path);
if (!script) {
  console.error(listProblems(problems));
  process.exit(1);
}
const known = { catalogue: book.catalogue, claims: new Set(book.claims.map(({ id }) => id)), endings: new Set(book.endings.map(({ id }) => id)), people: new Set(book.people.map(({ id }) => id)) };
// A story without a book.json keeps none of our rules, so none of its ids are looked up.
const keepsRules = book.endings.length > 0;
const count = Number(options.walks);
const [whole, ...cuts] = (tellings.length > 0 ? tellings : [{ name: 'whole', opening: [] }]).map(({ name, opening }, at) => ({
  name,
  found: explore(script, at === 0 ? count : Math.ceil(count / 2), 1935 + at, { opening, ...(keepsRules && { inspect: (cue) => unknownId(cue, known) }) }),
}));
if (!whole) throw new Error('there is always one telling');
const routing = routingKnots(files);
const expected = {
  // A choice without an id (a plain Ink story) gets one at run time, from its words: the source cannot name it.
  choices: new Map(scan.choices.flatMap(({ knot, id, file, line }) => (id === undefined ? [] : [[`${knot} ${id}`, `${file}:${line}`]]))),
  knots: new Map(scan.knots.filter(({ name }) => !routing.has(name)).map(({ name, file, line }) => [name, `${file}:${line}`])),
  endings: book.endings.map(({ id }) => id),
  claims: book.claims.map(({ id }) => id),
};
const walked = cuts.reduce((sum, { found }) => together(sum, found), whole.found);
// A walk knows the knot; the source knows its file and line.
const met = walked.problems.map((problem) => locateKnot(problem, scan));
const all = { ...walked, problems: met };
const report = reportOn(all, expected);
const parts = cuts.map(({ name, found }) => ({ name, report: reportOn(found, expected) }));
const tests = scanTests(files);
const untested = keepsRules ? tests.crossroads.filter(({ marks }) => marks.every(({ testedIn }) => testedIn.length === 0)).map(({ id, file, line }) => `${id} (${file}:${line})`) : [];
const unread = keepsRules ? [...tests.neverRead.map((name) => `${name} is never read`), ...tests.neverWritten.map((name) => `${name} is never set`)] : [];
const claims = (leads: (claim: (typeof book.claims)[number]) => readonly string[]) => new Map(book.claims.map((claim) => [claim.id, leads(claim)]));
const walks = [...all.random, ...all.seeking];
const shown = {
  subjects: shownBy(walks, subjects.map(({ id }) => id), claims((claim) => claim.subjects ?? [])),
  sources: shownBy(walks, book.sources.map(({ id }) => id), claims((claim) => claim.sources)),
};
const lost = [...shown.subjects, ...shown.sources].filter(({ endings }) => endings.length === 0).map(({ id }) => id);
const grades = [...all.narration].filter(([act]) => act > 0).sort(([a], [b]) => a - b).map(([act, lines]) => ({ act, grade: Number(gradeOf(lines).toFixed(1)) }));
const twins = Number(options.twins);
const payoffs = twins > 0 ? comparePaths(new Narrator(script, 'twins'), whole.found.random.slice(0, twins)) : undefined;
const words = files.reduce((sum, { text }) => sum + wordsOfSource(withoutComments(text)), 0);
const seconds = (Date.now() - began) / 1000;
const sound = isSound(report) && [untested, unread, lost].every((list) => list.length === 0);

if (options.json) console.log(JSON.stringify({ words, seconds, grades, ...report, cuts: parts, untested, unread, lost, shown }, undefined, 2));
else print();
if (!sound) process.exitCode = 1;

function print(): void {
  const say = (line: string) => console.log(line);
  say(`${book.title}: ${words} words in ${files.length} files; knots ${scan.knots.length}, choices ${report.choices}, claims ${report.claims}, sources ${book.sources.length}; ${report.walks} walks in ${seconds.toFixed(1)} s`);
  if (grades.length > 0) say(`Flesch–Kincaid grade of narration: ${grades.map(({ act, grade }) => `act ${act} ${grade}`).join(', ')}`);
  printTelling(whole?.name ?? '', report, say);
  for (const part of parts) printTelling(part.name, part.report, say);
  printWays(report, say);
  if (tests.crossroads.length > 0) printCrossroads(tests, payoffs, say);
  printShown('subjects', shown.subjects, book.endings.length, say);
  printShown('sources', shown.sources, book.endings.length, say);
  printRule('choices that no walk took', report.unreachedChoices, say);
  printRule('knots that no walk entered', report.unreachedKnots, say);
  printRule('endings that no walk reached', report.unreachedEndings, say);
  printRule('claims that no walk touched', report.untouchedClaims, say);
  printRule('sources or subjects that no ending shows', lost, say);
  printRule('crossroads that are tested nowhere', untested, say);
  printRule('variables that are idle', unread, say);
  printRule('loose ends', report.looseEnds, say);
  printRule('problems met on the way', met.map((problem) => showProblem(problem).trimStart()), say);
}
