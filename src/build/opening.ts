import type { Opening } from '../archive/opening.ts';
import { Narrator, type Script } from '../script/narrator.ts';

/** The first turn of a script, as words. `undefined`: it ends before anybody is asked anything. */
export function openingOf(script: Script): Opening | undefined {
  const { lines, choices } = new Narrator(script, 'opening').turn;
  return choices.length === 0 ? undefined : { lines: lines.map(({ text }) => text).filter(Boolean), choices };
}
