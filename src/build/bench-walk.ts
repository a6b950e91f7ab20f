/**
 * `npm run bench`, the walk: turns per second of our walk beside a plain random one that knows inkjs alone, and how soon each has taken every choice of the
 * script. Figures of one run on one machine; what they are to be compared by are the ratios.
 */
import { Story } from 'inkjs';
import { randomFrom } from '../explorer/random.ts';
import { anyOf, seek, tally } from '../explorer/seek.ts';
import { walkOnce } from '../explorer/walk.ts';
import { Narrator, type Script } from '../script/narrator.ts';
import { storyPath } from './ink-plugin.ts';
import { makeBook } from './make-book.ts';
import { listProblems } from './show-problem.ts';

/** Seconds that the plain walk and ours are timed for. */
const TIMED = 8;
/** So many times as long as ours needed the plain walk may look for what is left. */
const PATIENCE = 5;

const { script, scan, tellings, problems } = makeBook(storyPath(process.env));
if (!script) {
  console.error(listProblems(problems));
  process.exit(1);
}
const all = new Set(scan.choices.flatMap(({ knot, id }) => (id === undefined ? [] : [`${knot} ${id}`]))).size;
const plain = plainWalk(script, TIMED);
const ours = ourWalk(script, TIMED, false);
const covering = ourWalk(script, 120, true);
const left = plainWalk(script, covering.seconds * PATIENCE, all);
console.log(`turns a second: ${ours.pace.toFixed(0)}, a plain random walk ${plain.pace.toFixed(0)}, ratio ${(ours.pace / plain.pace).toFixed(2)}`);
console.log(`every choice taken (${covering.taken} of ${all}): ${covering.seconds.toFixed(1)} s; a plain random walk ${left.taken < all ? `has taken ${left.taken} after` : 'needs'} ${left.seconds.toFixed(1)} s, ratio ${left.taken < all ? 'under ' : ''}${(covering.seconds / left.seconds).toFixed(2)}`);
if (covering.taken < all) process.exitCode = 1;

interface Paced {
  readonly pace: number;
  readonly seconds: number;
  readonly taken: number;
}

/** Our walk: with words, tags and claims read on the way. Where it covers, it prefers what it has taken least, one time in three, and stops when nothing is left. */
function ourWalk(read: Script, seconds: number, covers: boolean): Paced {
  const narrator = new Narrator(read, 'bench');
  const chance = randomFrom(1935);
  const times = new Map<string, number>();
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  let turns = 0;
  for (let walk = 0; passed() < seconds && !(covers && times.size >= all); walk++) {
    const opening = tellings.length > 0 ? tellings[walk % tellings.length]?.opening ?? [] : [];
    const { decisions } = walkOnce(narrator, `bench-${walk}`, (choices, at) => {
      const led = choices.find(({ id }) => id === opening[at]);
      return led ?? (covers ? seek(choices, times, chance) : anyOf(choices, chance));
    });
    tally(times, decisions);
    turns += decisions.length + 1;
  }
  return { pace: turns / passed(), seconds: passed(), taken: times.size };
}

/** The least that walks: Ink's runtime, any choice, from the start again at each end. A choice is known by its place in the script. Stops when so many were taken. */
function plainWalk({ json }: Script, seconds: number, enough = Number.POSITIVE_INFINITY): Paced {
  const story = new Story(json);
  const chance = randomFrom(1935);
  const taken = new Set<string>();
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  let turns = 0;
  while (passed() < seconds && taken.size < enough) {
    story.ResetState();
    for (;;) {
      while (story.canContinue) story.Continue();
      turns++;
      const choice = story.currentChoices[Math.floor(chance() * story.currentChoices.length)];
      if (!choice) break;
      taken.add(choice.sourcePath);
      story.ChooseChoiceIndex(choice.index);
    }
  }
  return { pace: turns / passed(), seconds: passed(), taken: taken.size };
}
