import { marksOf } from '../script/marks.ts';
import { type Choice, findCue, type Turn } from '../script/turn.ts';
import type { Teller } from './teller.ts';
import { hasEnded, standing, type Told } from './told.ts';

/** Where a guided telling is to stand at last: on its last page, before a crossroads, or where an act opens. */
export type StopAt = { readonly kind: 'end' } | { readonly kind: 'crossroads'; readonly crossroads: string } | { readonly kind: 'act'; readonly act: number };

/** What a life is to be like. Whatever is not wished for falls as it may, the same way each time. */
export interface Wishes {
  /** Ids of the first choices: they decide which telling it is. */
  readonly opening: readonly string[];
  /** The wanted option by crossroads. */
  readonly taken: ReadonlyMap<string, string>;
  /** Where it is to end; only for a life that is told to its end. */
  readonly ending?: string | undefined;
  readonly stop: StopAt;
}

/** A wish that no life was found for: an option that was never offered, an ending that was not come to, a place that was not reached. */
export type Unmet =
  | { readonly kind: 'option'; readonly crossroads: string; readonly option: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'stop' };

/** The life that was found, and what of the wishes it could not meet. */
export interface Guided {
  readonly told: Told;
  readonly unmet: readonly Unmet[];
  /** How many lives were begun to find it. */
  readonly tries: number;
}

/** Most lives that are begun for one set of wishes. */
const MOST_TRIES = 60;
/** Decisions between two rests: some milliseconds on a slow device. */
const SLICE = 6;

/** Each choice's lot in one try: of what may be decided freely, the highest lot is taken. */
type Lots = (choice: Choice) => string;

/**
 * Looks for a life that fits the wishes, one seeded try after another, and keeps the one that meets most. It rests after every few decisions: whoever
 * runs it may let the page breathe there, or not (`finish`).
 *
 * @param teller is used up: nobody else may tell with it meanwhile.
 * @param seed letters and digits, at most 32, or no link can hold the life.
 */
export function* guide(teller: Teller, wishes: Wishes, seed: string, mostTries: number = MOST_TRIES): Generator<undefined, Guided, undefined> {
  let best: { readonly told: Told; readonly unmet: readonly Unmet[]; readonly lots: Lots } | undefined;
  let tries = 0;
  while (tries < mostTries && (best === undefined || best.unmet.length > 0)) {
    // Now from nothing, now near the best so far: a rare option may need many small things that it already has.
    const lots: Lots = best !== undefined && tries % 2 === 0 ? varied(best.lots, seed, tries) : fresh(seed, tries);
    const unmet = yield* attempt(teller, wishes, seed, lots, best?.unmet.length ?? Number.POSITIVE_INFINITY);
    if (unmet !== undefined) best = { told: teller.told, unmet, lots };
    tries++;
  }
  return { told: best?.told ?? teller.told, unmet: best?.unmet ?? [], tries };
}

/** Runs such a search to its end without a rest. */
export function finish<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** One life. Nothing comes of it when it meets no more wishes than `fewest` unmet ones allow. */
function* attempt(teller: Teller, wishes: Wishes, seed: string, lots: Lots, fewest: number): Generator<undefined, readonly Unmet[] | undefined, undefined> {
  teller.tell({ script: teller.script.hash, seed, decisions: [] });
  const unmet: Unmet[] = [];
  const met = new Set<string>();
  for (let at = 0; !isThere(teller.told, wishes.stop) && !hasEnded(teller.told); at++) {
    if (at % SLICE === SLICE - 1) yield;
    const { turn } = standing(teller.told);
    const crossroads = findCue(turn.lines, 'crossroads')?.id;
    const option = crossroads === undefined ? undefined : wishes.taken.get(crossroads);
    const wanted = turn.choices.find(({ id }) => id === (option ?? wishes.opening[at]));
    if (crossroads !== undefined && option !== undefined) {
      if (!wanted && !met.has(crossroads)) unmet.push({ kind: 'option', crossroads, option });
      met.add(crossroads);
    }
    if (unmet.length >= fewest) return undefined;
    teller.choose(wanted ?? drawn(turn, lots));
  }
  for (const [crossroads, option] of wishes.taken) if (!met.has(crossroads)) unmet.push({ kind: 'option', crossroads, option });
  if (wishes.stop.kind !== 'end' && !isThere(teller.told, wishes.stop)) unmet.push({ kind: 'stop' });
  const { ending } = wishes;
  if (ending !== undefined && standing(teller.told).record.ending?.id !== ending) unmet.push({ kind: 'ending', ending });
  return unmet.length < fewest ? unmet : undefined;
}

function isThere(told: Told, stop: StopAt): boolean {
  const { turn, whereabouts } = standing(told);
  if (stop.kind === 'crossroads') return findCue(turn.lines, 'crossroads')?.id === stop.crossroads;
  return stop.kind === 'act' && (whereabouts.act ?? 0) >= stop.act;
}

function drawn({ choices }: Turn, lots: Lots): Choice {
  return choices.reduce((one, two) => (lots(two) > lots(one) ? two : one));
}

/** Lots by the choices' own names, so that a choice more or less leaves the others as they were. */
function fresh(seed: string, tries: number): Lots {
  return ({ knot, id }) => marksOf(`${seed} ${tries} ${knot} ${id}`, 4);
}

/** The lots of another try, but for half of the knots. */
function varied(lots: Lots, seed: string, tries: number): Lots {
  const anew = fresh(seed, tries);
  return (choice) => (marksOf(`${seed} ${tries} ${choice.knot}`, 1) > 'Z' ? anew(choice) : lots(choice));
}
