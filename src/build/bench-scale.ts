/** `npm run bench`, the scale: what a script of this story's size asks of the engine, and one ten times as large. Both are made up, so that nothing else differs. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../explorer/random.ts';
import { seek, tally } from '../explorer/seek.ts';
import { walkOnce } from '../explorer/walk.ts';
import { Narrator, type Script } from '../script/narrator.ts';
import { toSaved } from '../telling/saved.ts';
import { Teller } from '../telling/teller.ts';
import { growStory, type Size } from './grow-story.ts';
import { bestOf } from './best-of.ts';
import { makeBook } from './make-book.ts';

/** One life is of the size of this story: some fifty knots and a hundred decisions. */
const ONE: Size = { lives: 1, knots: 50, choices: 18, words: 45 };
const TIMES = 10;
const WALKED = 4;

const [small, large] = [measure(ONE), measure({ ...ONE, lives: TIMES })];
const rows = [
  ['words', 'words', ''], ['compiled, kB', 'kilobytes', ''], ['made, with all checks', 'made', 'ms'], ['start-up: read and first turn', 'start', 'ms'],
  ['a choice to its turn', 'choice', 'ms'], ['a whole life told again', 'again', 'ms'], ['a save', 'save', 'ms'], ['bytes of a save', 'saved', ''], ['turns walked a second', 'pace', ''], ['nineteen choices of twenty taken', 'cover', 's'],
] as const;
console.log(`scale                                    of this size  ${TIMES} × as large   grows`);
for (const [name, key, unit] of rows) console.log(`${name.padEnd(38)} ${figure(small[key]).padStart(12)} ${figure(large[key]).padStart(14)} ${unit.padEnd(3)} ${(large[key] / small[key]).toFixed(2).padStart(6)} ×`);

function measure(size: Size) {
  const file = join(mkdtempSync(join(tmpdir(), 'scale-')), 'main.ink');
  const text = growStory(size);
  writeFileSync(file, text);
  const began = performance.now();
  const { script, scan, problems } = makeBook(file);
  const made = performance.now() - began;
  if (!script) throw new Error(problems.map(({ message }) => message).join('\n'));
  const teller = new Teller(script, 'scale');
  const chance = randomFrom(7);
  const steps: number[] = [];
  for (let { turn } = teller.told.turns.at(-1) as { turn: { choices: readonly { knot: string; id: string }[] } }; turn.choices.length > 0;) {
    const decision = turn.choices[Math.floor(chance() * turn.choices.length)] as { knot: string; id: string };
    const from = performance.now();
    const told = teller.choose({ knot: decision.knot, id: decision.id });
    steps.push(performance.now() - from);
    turn = (told.turns.at(-1) as { turn: typeof turn }).turn;
  }
  const { told } = teller;
  const keep = () => JSON.stringify(toSaved(told, { id: 'scale', name: 'scale', begun: 0, sittings: undefined }, 0));
  const walked = walk(script, scan.choices.length);
  return {
    words: text.split(/\s+/).length, kilobytes: script.json.length / 1024, made, // A copy each time: of a script that was read before, nothing is read again.
    start: bestOf(5, () => new Narrator({ ...script }, 'scale').turn),
    choice: [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Number.NaN, again: bestOf(3, () => new Teller(script, 'scale').tell(told.telling)),
    save: bestOf(20, keep), saved: keep().length, ...walked,
  };
}

/** Walks until nearly every choice was taken, those taken least first, one time in three any: the last few cost as long as all others. */
function walk(script: Script, all: number): { readonly pace: number; readonly cover: number } {
  const narrator = new Narrator(script, 'scale');
  const chance = randomFrom(1935);
  const times = new Map<string, number>();
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  let turns = 0;
  let cover = Number.NaN;
  for (let at = 0; passed() < WALKED || (Number.isNaN(cover) && passed() < WALKED * TIMES * 2); at++) {
    const { decisions } = walkOnce(narrator, `scale-${at}`, (choices) => seek(choices, times, chance));
    tally(times, decisions);
    turns += decisions.length + 1;
    if (times.size >= all * 0.95 && Number.isNaN(cover)) cover = passed();
  }
  return { pace: turns / passed(), cover };
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
