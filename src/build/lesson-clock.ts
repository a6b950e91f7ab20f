import { countWords } from '../script/words.ts';
import { type Asked, type Beat, pagesIn, plain, type Sheet, spokenIn } from './lesson-sheet.ts';

/** Words a minute: read in silence, and said aloud to a class. */
export const READ = 190;
export const SAID = 150;
/** Seconds for a press: a hand that goes to a key, and the next passage. */
const PRESS = 2;

/** What the game itself showed in a beat: words that had not stood on the screen before, and how often somebody pressed. */
export interface Walked {
  readonly words: number;
  readonly presses: number;
}

/** A beat by the stopwatch, in minutes. */
export interface Timed {
  readonly beat: Beat;
  readonly walked: Walked;
  readonly measured: number;
  readonly given: number;
}

/** How long a beat takes: what is said, what is read on the screen and on paper, the presses, and the minutes that the sheet gives to talk, a vote, or writing. */
export function timeBeat(beat: Beat, { given }: Pick<Asked, 'given'>, walked: Walked, pages: ReadonlyMap<string, string>): Timed {
  const said = [...spokenIn(beat), ...pagesIn(beat).flatMap(({ page }) => saidOn(page, beat, pages))];
  const read = pagesIn(beat).flatMap(({ page, place }) => readOn(page, place, pages));
  const count = (lines: readonly string[]) => lines.reduce((sum, line) => sum + countWords(line), 0);
  return { beat, walked, given, measured: given + count(said) / SAID + (count(read) + walked.words) / READ + (walked.presses * PRESS) / 60 };
}

/** Of several classes that were walked through one sheet, the slowest at each beat. */
export function slowest(classes: readonly (readonly Walked[])[], beats: number): readonly Walked[] {
  return Array.from({ length: beats }, (_, at) => {
    const here = classes.flatMap((walks) => walks[at] ?? []);
    return { words: Math.max(0, ...here.map(({ words }) => words)), presses: Math.max(0, ...here.map(({ presses }) => presses)) };
  });
}

/** A sentence for each beat that takes longer than the sheet has for it, and one for the whole lesson. */
export function overruns({ page, title, minutes }: Sheet, timed: readonly Timed[]): readonly string[] {
  const name = `${page}, ${title}`;
  const late = timed.filter(({ beat, measured }) => measured > beat.to - beat.from).map(({ beat, measured }) => `${name}: minutes ${beat.from} to ${beat.to} take ${measured.toFixed(1)}`);
  const sum = sumOf(timed);
  return sum > minutes ? [...late, `${name}: all of it takes ${sum.toFixed(1)} minutes, and there are ${minutes}`] : late;
}

/** A sheet by the stopwatch, as a table in Markdown. */
export function timetable({ minutes }: Sheet, timed: readonly Timed[]): string {
  const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`;
  return [
    cells(['Minute', 'Pupils', 'Words on the screen', 'Presses', 'The sheet has', 'It takes', 'To spare']),
    '|---|---|---:|---:|---:|---:|---:|',
    ...timed.map(({ beat, walked, measured }) => cells([`${beat.from}–${beat.to}`, firstOf(beat.pupils), walked.words, walked.presses, beat.to - beat.from, measured.toFixed(1), (beat.to - beat.from - measured).toFixed(1)])),
    cells(['', 'Together', timed.reduce((sum, { walked }) => sum + walked.words, 0), timed.reduce((sum, { walked }) => sum + walked.presses, 0), minutes, sumOf(timed).toFixed(1), (minutes - sumOf(timed)).toFixed(1)]),
  ].join('\n');
}

function sumOf(timed: readonly Timed[]): number {
  return timed.reduce((sum, { measured }) => sum + measured, 0);
}

/** The first sentence of what pupils do. */
function firstOf(pupils: string): string {
  return plain(/^.*?[.;:](?= |$)/.exec(pupils)?.[0].replace(/[;:]$/, '.') ?? pupils).trim();
}

/** What a teacher says from another page: the questions of the debrief that the beat names, those on the votes if it names them, and the words that end it. */
function saidOn(page: string, { says }: Beat, pages: ReadonlyMap<string, string>): readonly string[] {
  const body = pages.get(page);
  if (page !== 'debrief' || body === undefined) return [];
  const [, first = 'a', last = 'a'] = /\(([a-g])\) to \(([a-g])\)/.exec(says) ?? [];
  const asked = [...body.matchAll(/^\| \(([a-g])\) \| ([^|]*) \|/gm)].filter(([, letter = '']) => letter >= first && letter <= last).map(([, , question = '']) => question);
  const votes = /\bvotes?\b/.test(says) ? [...body.matchAll(/^- \*\*After the .*$/gm)].map(([line]) => line) : [];
  const end = [...body.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line);
  return [...asked, ...votes, ...end].map(plain);
}

/** What pupils read on another page: one exit note, or the part that the beat leads to. */
function readOn(page: string, place: string | undefined, pages: ReadonlyMap<string, string>): readonly string[] {
  const body = pages.get(page);
  if (body === undefined || page === 'debrief') return [];
  if (page === 'exit-note') return [plain(/^::: card\n([\s\S]*?)^:::$/m.exec(body)?.[1] ?? '')];
  const slug = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const part = `\n${body}`.split(/\n(?=## )/).find((text) => slug(/^## (.+)$/m.exec(text)?.[1] ?? '') === place);
  // What a good answer sees, how far to trust a source, and what was changed is the teacher's.
  return part === undefined ? [] : part.split('\n').filter((line) => !/^\*\*(?:What we changed|How far|A good answer)|^:::/.test(line)).map(plain);
}
