/**
 * `npm run bench`: measures what replaying costs on the real script: going back, opening the map, comparing two lives, and memory over a thousand tellings.
 * Times are milliseconds of the pure part, beside a frame of a screen at 60 Hz; fails when one takes more than a frame, or memory grows by more than 5 %.
 */
import { planOf } from '../page/parts/plan.ts';
import { survey } from '../explorer/survey.ts';
import { walkOnce } from '../explorer/walk.ts';
import { randomFrom } from '../explorer/random.ts';
import { Narrator } from '../script/narrator.ts';
import { compareLives } from '../telling/compare.ts';
import { remember } from '../telling/memory.ts';
import { Teller } from '../telling/teller.ts';
import type { Told } from '../telling/told.ts';
import { drawMap } from './draw-map.ts';
import { storyPath } from './ink-plugin.ts';
import { bestOf } from './best-of.ts';
import { makeBook } from './make-book.ts';
import { listProblems } from './show-problem.ts';

const FRAME = 1000 / 60;
const LIVES = 60;
const TELLINGS = 1000;
const MOST_GROWTH = 0.05;

const { script, book, tellings, problems } = makeBook(storyPath(process.env));
if (!script) {
  console.error(listProblems(problems));
  process.exit(1);
}
const narrator = new Narrator(script, 'bench');
const chance = randomFrom(1935);
const opening = tellings[0]?.opening ?? [];
const walks = Array.from({ length: LIVES }, (_, i) => walkOnce(narrator, `bench-${i}`, (choices, at) => choices.find(({ id }) => id === opening[at]) ?? choices[Math.floor(chance() * choices.length)] ?? choices[0] as never));
const teller = new Teller(script, 'bench');
const tell = (i: number): Told => teller.tell({ script: script.hash, seed: `bench-${i % LIVES}`, decisions: walks[i % LIVES]?.decisions ?? [] }).told;
const lives = walks.map((_, i) => tell(i));
const longest = lives.reduce((long, told) => (told.turns.length > long.turns.length ? told : long));

const whole = bestOf(10, () => teller.tell(longest.telling));
const rewinds = longest.telling.decisions.map((_, at) => {
  teller.tell(longest.telling);
  return bestOf(1, () => teller.goBack(at));
});
const catching = (() => {
  teller.tell(longest.telling);
  teller.goBack(longest.telling.decisions.length - 1);
  return bestOf(1, () => teller.catchUp());
})();
const map = drawMap(survey(narrator, 16, 1), book.crossroads);
const remembered = lives.map((told, i) => ({ saved: { id: String(i), name: String(i), begun: 0, changed: 0, telling: told.telling, act: undefined, place: '', ending: undefined }, remembered: remember(told) }));
const planning = bestOf(5, () => planOf(map, remembered, '0'));
const comparing = Math.max(...lives.slice(1, 20).map((told, i) => bestOf(3, () => compareLives(lives[i] as Told, told))));
const growth = memoryOver(TELLINGS);

const rows = [
  ['going back to any decision, the slowest', Math.max(...rewinds), FRAME],
  [`the map with ${LIVES} lives on it`, planning, FRAME],
  ['two lives compared, the slowest pair of 19', comparing, FRAME],
] as const;
console.log(`${book.title}: a whole life of ${longest.telling.decisions.length} decisions is told again in ${whole.toFixed(1)} ms; after going back the narrator follows in ${catching.toFixed(1)} ms, when idle`);
for (const [name, ms, limit] of rows) console.log(`${ms <= limit ? 'ok  ' : 'FAIL'} ${name}: ${ms.toFixed(2)} ms, ${(ms / limit).toFixed(2)} of a frame, ${(ms / whole).toFixed(2)} of telling a life`);
console.log(`${growth <= MOST_GROWTH ? 'ok  ' : 'FAIL'} memory after ${TELLINGS} tellings in one process: ${(growth * 100).toFixed(1)} % more than after ${TELLINGS / 10}`);
if (rows.some(([, ms, limit]) => ms > limit) || growth > MOST_GROWTH) process.exitCode = 1;

/** By what share the heap grows between a tenth of so many tellings and all of them, each told, remembered, compared and let go. */
function memoryOver(count: number): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  let early = 0;
  for (let i = 0; i < count; i++) {
    const told = tell(i);
    remember(told);
    if (i % 10 === 0) compareLives(lives[0] as Told, told);
    if (i === count / 10) early = heap();
  }
  return heap() / early - 1;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
