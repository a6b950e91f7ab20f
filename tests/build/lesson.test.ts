import { beforeAll, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { Narrator, type Script } from '../../src/script/narrator.ts';
import { countWords } from '../../src/script/words.ts';
import { followLink, readLink } from '../../src/telling/link.ts';
import { actFragments, readPast } from '../../src/build/act-addresses.ts';
import { overruns, slowest, timeBeat, timetable, type Walked } from '../../src/build/lesson-clock.ts';
import { pagesIn, readBeat, readSheets, type Sheet, spokenIn } from '../../src/build/lesson-sheet.ts';
import { type Screen, walkLesson } from '../../src/build/lesson-walk.ts';
import { type MadeBook, makeBook } from '../../src/build/make-book.ts';
import { readTeachText } from '../../src/build/teach-page.ts';

const FOLDER = 'story/classroom';
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => readTeachText(name.replace(/\.md$/, ''), readFileSync(`${FOLDER}/${name}`, 'utf8'), name));
const pages = new Map(texts.map(({ name, body }) => [name, body]));
const sheets = texts.flatMap(readSheets).sort((a, b) => a.minutes - b.minutes);
const nothing: Walked = { words: 0, presses: 0 };
const beat = { from: 0, to: 2, pupils: 'Vote twice (1½ min); then read.', says: '“What now?” Then: “Look.” Write nothing.', screen: 'The slab; Acts 2 and 3, to the door' };

describe('a beat of a run sheet', () => {
  it('is given the minutes in brackets, decides what it asks word for word, and stops in the last act that it names', () => {
    expect(readBeat(beat, new Map([['other', 'What then?'], ['slab', 'What now?']]))).toEqual({ given: 1.5, assembly: 'slab', counted: true, upTo: 3, note: false });
    expect(readBeat({ ...beat, pupils: 'A quick show of hands (½ min).', screen: 'The kitchen; then one of its notes' }, new Map())).toEqual({ given: 0.5, assembly: undefined, counted: false, upTo: undefined, note: true });
    expect(spokenIn(beat)).toEqual(['What now?', 'Look.']);
    expect(pagesIn({ ...beat, screen: '[a](exit-note.html) [b](sources-act-3.html#pair-2)' })).toEqual([{ page: 'exit-note', place: undefined }, { page: 'sources-act-3', place: 'pair-2' }]);
  });

  it('takes 190 words a minute to read, 150 to say, two seconds a press, and what it is given', () => {
    expect(timeBeat(beat, { given: 1.5 }, { words: 190, presses: 15 }, pages).measured).toBeCloseTo(1.5 + 1 + 0.5 + 3 / 150);
    const debrief = timeBeat({ ...beat, says: '[debrief](debrief.html), questions (a) to (b)', screen: '' }, { given: 0 }, nothing, new Map([['debrief', '| (a) | “One two.” | Long. |\n| (b) | “Three.” | x |\n| (c) | “Four.” | x |\n\n> The end.']]));
    expect(debrief.measured).toBeCloseTo(5 / 150);
  });

  it('that takes longer than its minutes is named, and so is a lesson that does', () => {
    const sheet: Sheet = { page: 'x', title: 'X', minutes: 2, opens: 'title', beats: [beat] };
    const late = timeBeat(beat, { given: 3 }, nothing, pages);
    expect(overruns(sheet, [late])).toEqual(['x, X: minutes 0 to 2 take 3.0', 'x, X: all of it takes 3.0 minutes, and there are 2']);
    expect(slowest([[{ words: 3, presses: 1 }], [{ words: 2, presses: 4 }]], 1)).toEqual([{ words: 3, presses: 4 }]);
  });
});

describe('docs/classroom.md', () => {
  const told = readFileSync('docs/classroom.md', 'utf8').split(/^### /m).slice(1);
  const rows = (part: string) => [...part.matchAll(/^\| \d+–\d+ \|[^|]*\| (\d+) \| (\d+) \|/gm)].map(([, words, presses]) => ({ words: Number(words), presses: Number(presses) }));
  let made: MadeBook;
  let questions: ReadonlyMap<string, string>;
  beforeAll(() => {
    made = makeBook('story/main.ink');
    questions = new Map(made.book.classroom.assemblies.map(({ id, question }) => [id, question]));
  }, 60_000);

  it('has a table for every run sheet, made of its beats and minutes, and none takes longer than it has', () => {
    expect(told).toHaveLength(sheets.length);
    for (const [at, sheet] of sheets.entries()) {
      const walked = rows(told[at] ?? '');
      const timed = sheet.beats.map((one, n) => timeBeat(one, readBeat(one, questions), walked[n] ?? nothing, pages));
      expect(told[at]).toContain(timetable(sheet, timed));
      expect(overruns(sheet, timed)).toEqual([]);
    }
  });

  it('counts what the script tells, within a tenth, and every decision comes where its sheet has it', async () => {
    const script = made.script as Script;
    const narrator = new Narrator(script, 'lesson');
    const acts = actFragments(script, readPast(JSON.parse(readFileSync(`${FOLDER}/past.json`, 'utf8'))));
    for (const [at, sheet] of sheets.entries()) {
      const classes: (readonly Walked[])[] = [];
      for (const chance of [1, 2, 3]) {
        narrator.restart(chance.toString(36).repeat(16));
        const link = typeof sheet.opens === 'number' ? acts.get(sheet.opens) : undefined;
        if (link !== undefined) {
          const { telling } = followLink(script, readLink(link.replace('#t=', ''))).told;
          narrator.restart(telling.seed);
          for (const decision of telling.decisions) narrator.choose(decision);
        }
        classes.push(await walkLesson({ sheet, narrator, questions, chance }, new Told()));
      }
      const sum = (all: readonly Walked[]) => all.filter((_, n) => readBeat(sheet.beats[n] as Sheet['beats'][number], questions).upTo !== undefined).reduce((words, walked) => words + walked.words, 0);
      const [counted, scripted] = [sum(rows(told[at] ?? '')), sum(slowest(classes, sheet.beats.length))];
      // A vote on the class's screen has words of its own: its cards, and what to do.
      const own = sheet.opens === 'class' ? 300 * sheet.beats.filter((one) => readBeat(one, questions).assembly !== undefined && readBeat(one, questions).counted).length : 0;
      expect(counted, `${sheet.page}, ${sheet.title}: npm run lesson writes the table anew`).toBeGreaterThan(scripted * 0.9);
      expect(counted, `${sheet.page}, ${sheet.title}: npm run lesson writes the table anew`).toBeLessThan(scripted * 1.1 + own + 60);
    }
  }, 60_000);
});

/** A lesson without a browser: every line and choice of the script once. */
class Told implements Screen {
  readonly #seen = new Set<string>();
  #words = 0;
  async count(): Promise<Walked> {
    const walked = { words: this.#words, presses: 0 };
    this.#words = 0;
    return walked;
  }
  read: Screen['read'] = async ({ lines, choices }) => {
    for (const { text } of [...lines, ...choices]) {
      if (!this.#seen.has(text)) this.#words += countWords(text);
      this.#seen.add(text);
    }
  };
  async take(): Promise<void> {}
  async vote(): Promise<void> {}
  async without(): Promise<void> {}
  async note(): Promise<void> {}
}
