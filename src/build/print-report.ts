import type { Payoffs } from '../explorer/twins.ts';
import type { ShownRow } from '../explorer/tables.ts';
import type { Spread, StoryReport } from '../explorer/report.ts';
import type { Tests } from './scan-tests.ts';

type Say = (line: string) => void;
const of = ({ min, median, max }: Spread) => `${min} / ${median} / ${max}`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How long and how plain a telling is, and where it ends. */
export function printTelling(name: string, found: StoryReport, say: Say): void {
  say(`${name}: ${found.walks} walks`);
  say(`  words on a path (min / median / max): ${of(found.wordsPerPath)}${Object.entries(found.wordsPerAct).map(([act, spread]) => `; act ${act}: ${of(spread)}`).join('')}`);
  say(`  scenes (median): ${Object.entries(found.wordsPerScene).map(([scene, { median }]) => `${scene || '-'} ${median}`).join(', ')}; and in the choices taken: ${of(found.wordsChosen)}`);
  say(`  decisions on a path: ${of(found.decisionsPerPath)}; words between choices: ${of(found.wordsBetweenChoices)}, over 150: ${percent(found.wordsBetweenChoices.shareOver150)}`);
  say(`  endings at random: ${[...found.endings].sort((a, b) => b.share - a.share).map(({ id, share }) => `${id} ${percent(share)}`).join(', ')}`);
  say(`  rarest choices: ${found.rarest.map(({ choice, share }) => `${choice} ${percent(share)}`).join(', ')}`);
}

/** The shortest way found to each ending. */
export function printWays(found: StoryReport, say: Say): void {
  say('endings, the versions of the last page seen, and the shortest way found:');
  for (const { id, versions, decisions } of found.endings) say(`  ${id}: ${versions} versions\n    ${decisions.map((decision) => decision.id).join(' > ')}`);
}

/** Each crossroads with the later knots that test what it left, by act; and what comparing tellings showed. */
export function printCrossroads({ crossroads }: Tests, payoffs: Payoffs | undefined, say: Say): void {
  say(`crossroads: ${crossroads.length}; each with the later knots that test it:`);
  for (const { id, act, marks } of crossroads) {
    const acts = new Map<number, Set<string>>();
    for (const { knot, act: later } of marks.flatMap(({ testedIn }) => testedIn)) acts.set(later, (acts.get(later) ?? new Set()).add(knot));
    say(`  ${id} (act ${act}): ${[...acts].sort(([a], [b]) => a - b).map(([later, knots]) => `act ${later} ${[...knots].join(', ')}`).join('; ')}`);
    if (payoffs) say(`    words that differed, with all else the same: ${[...(payoffs.get(id) ?? [])].sort().join(', ') || 'none seen'}`);
  }
}

/** Which endings show a source or a subject. */
export function printShown(what: string, rows: readonly ShownRow[], endings: number, say: Say): void {
  if (rows.length === 0) return;
  say(`${what}: ${rows.length}; claims, and the endings that show them:`);
  for (const { id, claims, endings: shown } of rows) say(`  ${id}: ${claims} ${claims === 1 ? 'claim' : 'claims'}; ${shown.length === endings ? 'every ending' : shown.length === 0 ? 'no ending' : shown.join(', ')}`);
}

/** A rule and what breaks it. */
export function printRule(what: string, list: readonly string[], say: Say): void {
  say(list.length === 0 ? `no ${what}` : `${list.length} ${what}:\n${list.map((row) => `  ${row}`).join('\n')}`);
}
