import type { Outcome } from '../../archive/code.ts';
import type { CodeBook } from '../../archive/code-book.ts';
import type { StopAt, Wishes } from '../../telling/guide.ts';
import { hasEnded, standing, type Told } from '../../telling/told.ts';

/** What a code tells of this life. */
export function outcomeOf(told: Told): Outcome {
  const { record } = standing(told);
  return {
    ending: hasEnded(told) ? record.ending?.id : undefined,
    taken: new Map(record.crossings.map(({ crossroads, decision }) => [crossroads, decision.id])),
  };
}

/** A code as it is read aloud: in threes. */
export function spaced(code: string): string {
  return code.replaceAll(/(...)(?=.)/g, '$1 ');
}

/** A life that decided as a code says: told to its end, or to the next main crossroads after the last that the code knows. */
export function wishesFor({ ending, taken }: Outcome, { crossroads }: CodeBook, opening: readonly string[]): Wishes {
  return { opening, taken, ending, stop: ending === undefined ? nextAfter(taken, crossroads) : { kind: 'end' } };
}

function nextAfter(taken: ReadonlyMap<string, string>, crossroads: CodeBook['crossroads']): StopAt {
  const main = crossroads.filter((one) => one.main);
  const next = main[main.findLastIndex(({ id }) => taken.has(id)) + 1];
  return next ? { kind: 'crossroads', crossroads: next.id } : { kind: 'end' };
}
