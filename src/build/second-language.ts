import { Problem } from '../script/problem.ts';
import { misfit } from './match-rows.ts';
import { type Unit, unitsOf, withWords } from './script-units.ts';

/** A translated Ink file has one line before those of the first language; after it, line answers to line. */
const HEAD_LINES = 1;

/** Writes a file in another language: every line of the first, with the words that `wordsOf` has for its units; without words a unit stays as it is. */
export function writeInk(english: string, head: string, wordsOf: (unit: Unit) => string): string {
  const byLine = byLineOf(unitsOf(english));
  const lines = english.split('\n').map((line, i) => withWords(line, byLine.get(i + 1) ?? [], (unit) => wordsOf(unit) || unit.text));
  return [`// ${head}`, ...lines].join('\n');
}

/** A file in another language, read beside the first: where its structure differs, and the units that still stand in the first language. */
export interface Compared {
  /** Empty: the same structure. */
  readonly problems: readonly Problem[];
  /** Units of the first language that have no words in the second. */
  readonly untold: readonly Unit[];
  readonly units: readonly Unit[];
}

/** Lays a translated file beside the first, line by line: code, diverts, tags, ids and logic have to be the same, and so has the code within each line. */
export function compareInk(english: string, translated: string, file: string): Compared {
  const ours = english.split('\n');
  const theirs = translated.split('\n').slice(HEAD_LINES);
  const units = unitsOf(english);
  const [byLine, byTheirLine] = [byLineOf(units), byLineOf(unitsOf(theirs.join('\n')))];
  const problems: Problem[] = [];
  const untold: Unit[] = [];
  if (ours.length !== theirs.length) problems.push(new Problem(`this file has ${theirs.length} lines and should have ${ours.length}: import it again`, { file }));
  ours.forEach((line, i) => {
    if (problems.length > 0 && ours.length !== theirs.length) return;
    const place = { file, line: i + 1 + HEAD_LINES };
    const [mine = [], its = []] = [byLine.get(i + 1), byTheirLine.get(i + 1)];
    const blank = (text: string, all: readonly Unit[]) => withWords(text, all, ({ kind }) => `<${kind}>`);
    if (blank(line, mine) !== blank(theirs[i] ?? '', its)) {
      problems.push(new Problem('something else than words differs from the first language here', place));
      return;
    }
    mine.forEach((unit, at) => {
      const words = its[at]?.text ?? '';
      const wrong = misfit(unit, words);
      if (wrong) problems.push(new Problem(`this line ${wrong}`, place));
      // A number or a name may be the same in both.
      if (words === unit.text && /\p{Ll}{2}/u.test(unit.text)) untold.push(unit);
    });
  });
  return { problems, untold, units };
}

/** The words of a translated file, by the ids of the units that they stand for; only what is translated. Nothing of a file whose structure differs. */
export function wordsIn(english: string, translated: string): ReadonlyMap<string, string> {
  const { problems, units, untold } = compareInk(english, translated, '');
  if (problems.length > 0) return new Map();
  const theirs = byLineOf(unitsOf(translated.split('\n').slice(HEAD_LINES).join('\n')));
  const ours = byLineOf(units);
  return new Map(units.filter((unit) => !untold.includes(unit)).map((unit) => [unit.id, theirs.get(unit.line)?.[ours.get(unit.line)?.indexOf(unit) ?? 0]?.text ?? '']));
}

function byLineOf(units: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const lines = new Map<number, Unit[]>();
  for (const unit of units) lines.set(unit.line, [...(lines.get(unit.line) ?? []), unit]);
  return lines;
}
