// Long because it is the list of what the story promises.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Glossary } from '../../src/archive/glossary.ts';
import { notesFor } from '../../src/archive/notes.ts';
import { peopleMet } from '../../src/archive/person.ts';
import { readCode, toCode } from '../../src/archive/code.ts';
import { makeBook, type MadeBook } from '../../src/build/make-book.ts';
import { withoutComments } from '../../src/build/scan-ink.ts';
import { scanTests } from '../../src/build/scan-tests.ts';
import { explore, type Exploration } from '../../src/explorer/explore.ts';
import { gradeOf } from '../../src/explorer/readability.ts';
import { reportOn, type StoryReport, wordsOfSource } from '../../src/explorer/report.ts';
import type { Walk } from '../../src/explorer/walk.ts';
import type { Script } from '../../src/script/narrator.ts';
import { followLink, readLink, toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { hasEnded, standing } from '../../src/telling/told.ts';

const sources = () => made.files.filter((file) => file.endsWith('.ink')).map((file) => withoutComments(readFileSync(file, 'utf8')));
// Telling a whole life again takes a tenth of a second, and some rules tell dozens: a slow machine should not fail them.
vi.setConfig({ testTimeout: 60_000 });
let made: MadeBook;
let walks: Exploration;
let short: Exploration;
let report: StoryReport;
let shortReport: StoryReport;

beforeAll(() => {
  made = makeBook('story/main.ink');
  const expected = { choices: new Map(), knots: new Map(), endings: made.book.endings.map(({ id }) => id), claims: [] };
  const openings = made.tellings.map(({ opening }) => opening);
  walks = explore(made.script as Script, 500, 31081935, { opening: openings[0] ?? [] });
  short = explore(made.script as Script, 400, 1985, { opening: openings[1] ?? [] });
  report = reportOn(walks, expected);
  shortReport = reportOn(short, expected);
}, 240_000);

/** Tells a walk again and gives its last record. */
function lastOf(decisions: readonly { knot: string; id: string }[]) {
  const teller = new Teller(made.script as Script, 'test');
  const { told } = teller.tell({ script: '', seed: 'test', decisions });
  expect(hasEnded(told)).toBe(true);
  return standing(told).record;
}

describe('the script', () => {
  it('has no problems that the build knows of', () => expect(made.problems.map(({ located }) => located)).toEqual([]));

  it('opens on the content note', () => {
    const { turn } = standing(new Teller(made.script as Script, 'test').told);
    expect(turn.knot).toBe('note');
    expect(turn.lines.map(({ text }) => text).join(' ')).toMatch(/fourteen/);
  });

  it('has at least 45,000 words', () => expect(sources().reduce((sum, text) => sum + wordsOfSource(text), 0)).toBeGreaterThanOrEqual(45_000));

  it('reads 5,500 to 7,500 words on a whole path, ninety-nine times in a hundred', () => {
    const whole = walks.random.filter(({ wordsByScene }) => wordsByScene.has('table-1985')).map(({ words }) => words).sort((a, b) => a - b);
    expect(whole.at(0)).toBeGreaterThanOrEqual(5500);
    expect(whole[Math.floor(0.99 * whole.length)]).toBeLessThanOrEqual(7500);
  });

  it('reads 3,500 to 4,500 words in the short telling, with every main crossroads', () => {
    const whole = short.random.filter(({ wordsByScene }) => wordsByScene.has('table-1985'));
    const lengths = whole.map(({ words }) => words).sort((a, b) => a - b);
    expect(lengths.at(0)).toBeGreaterThanOrEqual(3500);
    expect(lengths.at(-1)).toBeLessThanOrEqual(4500);
    const main = sources().join('\n').match(/# crossroads: [\w-]+ # main/g)?.map((tag) => tag.split(' ')[2]) ?? [];
    expect(main).toHaveLength(14);
    for (const { decisions } of whole.slice(0, 5)) expect(lastOf(decisions).crossings.map(({ crossroads }) => crossroads)).toEqual(expect.arrayContaining(main));
  });

  it('gives the reader a choice every 60 to 120 words', () => {
    expect(report.wordsBetweenChoices.median).toBeGreaterThanOrEqual(60);
    expect(report.wordsBetweenChoices.median).toBeLessThanOrEqual(120);
    expect(report.wordsBetweenChoices.shareOver150).toBeLessThan(0.05);
  });

  it('is told in sentences for readers of fourteen: grade 4 to 8 in every act', () => {
    for (const [act, lines] of walks.narration) {
      if (act === 0) continue;
      expect(gradeOf(lines), `act ${act}`).toBeGreaterThanOrEqual(4);
      expect(gradeOf(lines), `act ${act}`).toBeLessThanOrEqual(8);
    }
  });

  it('says of itself, to those who look for something to read, the grade and the minutes that it has', () => {
    const { grade: [easiest = 0, hardest = 0] = [], minutes = {} } = made.learning ?? {};
    const grades = [...walks.narration].filter(([act]) => act > 0).map(([, lines]) => gradeOf(lines));
    expect(Math.abs(Math.min(...grades) - easiest)).toBeLessThan(0.25);
    expect(Math.abs(Math.max(...grades) - hardest)).toBeLessThan(0.25);
    // Silent reading of plain prose: 190 words a minute, choices too.
    for (const [name, { random }] of [['whole', walks], ['short', short]] as const) {
      const longest = random.map(({ words }) => words).sort((a, b) => a - b)[Math.floor(0.99 * random.length)] ?? 0;
      expect(longest / 190, name).toBeLessThanOrEqual(minutes[name] ?? 0);
      expect(longest / 190, name).toBeGreaterThan((minutes[name] ?? 0) * 0.75);
    }
  });

  it('has at least forty crossroads, and what each leaves is tested later', () => {
    const { crossroads } = scanTests(made.ink);
    expect(crossroads.length).toBeGreaterThanOrEqual(40);
    expect(crossroads.filter(({ marks }) => marks.every(({ testedIn }) => testedIn.length === 0)).map(({ id }) => id)).toEqual([]);
  });

  it('closes each of its acts with a front page', () => {
    const { frontPages } = lastOf((walks.random.find(({ wordsByScene }) => wordsByScene.has('table-1985')) as Walk).decisions);
    expect(frontPages).toHaveLength(6);
  });

  it('names everybody in its list of people, and the four who matter most whichever telling is read', () => {
    const text = sources().join('\n');
    expect(made.book.people.filter((person) => peopleMet([person], [text]).length === 0)).toEqual([]);
    for (const { random } of [walks, short]) {
      const { told } = new Teller(made.script as Script, 'test').tell({ script: '', seed: 'test', decisions: random[0]?.decisions ?? [] });
      const met = peopleMet(made.book.people, told.turns.flatMap(({ turn }) => turn.lines.map((line) => line.text))).map(({ id }) => id);
      expect(met).toEqual(expect.arrayContaining(['oksana', 'fedko', 'savka', 'makar']));
    }
  });

  it('has every life in nine letters: the code of a walk brings its ending and its main decisions back', () => {
    const codes = { endings: made.book.endings.map(({ id }) => id), crossroads: made.book.crossroads };
    const main = new Set(codes.crossroads.filter((one) => one.main).map(({ id }) => id));
    for (const { decisions } of [...walks.random.slice(0, 40), ...short.random.slice(0, 40)]) {
      const { ending, crossings } = lastOf(decisions);
      const taken = new Map(crossings.filter(({ crossroads }) => main.has(crossroads)).map(({ crossroads, decision }) => [crossroads, decision.id]));
      expect(readCode(toCode({ ending: ending?.id, taken }, codes), codes)).toEqual({ ending: ending?.id, taken });
    }
  });

  it('fits every telling into a link of at most two hundred letters, which brings it back', () => {
    for (const { decisions } of [...walks.random.slice(0, 40), ...short.random.slice(0, 10)]) {
      const { told } = new Teller(made.script as Script, 'abcdefghijklmnop').tell({ script: '', seed: 'abcdefghijklmnop', decisions });
      const link = toLink(told);
      expect(link.length + '#t=.107'.length).toBeLessThanOrEqual(200);
      expect(followLink(made.script as Script, readLink(link)).told.telling.decisions).toEqual(decisions);
    }
  });

  it('is told the same to whoever looks ahead at every option and to whoever does not', () => {
    for (const { decisions } of walks.random.slice(0, 8)) {
      const looking = new Teller(made.script as Script, 'seed');
      for (const decision of decisions) {
        const ahead = new Map(standing(looking.told).turn.choices.map((choice) => [choice.id, looking.lookAhead(choice)]));
        expect(looking.choose(decision)).toBe(ahead.get(decision.id));
      }
      expect(looking.told).toEqual(new Teller(made.script as Script, 'seed').tell({ script: '', seed: 'seed', decisions }).told);
    }
  });

  it('knows in its glossary every word that it marks as a term', () => {
    const glossary = new Glossary(made.book.glossary);
    const marked = sources().flatMap((text) => [...text.matchAll(/(?<![\p{L}\p{N}_])_([^_\s](?:[^_\n]*[^_\s])?)_(?![\p{L}\p{N}_])/gu)].map(([, word]) => word as string));
    expect([...new Set(marked)].filter((word) => !glossary.find(word))).toEqual([]);
  });
});

describe('every ending', () => {
  it('is reached, and says what was printed, what was filed and who remembers', () => {
    for (const { id } of made.book.endings) {
      const decisions = walks.shortest.get(id);
      expect(decisions, id).toBeDefined();
      const parts = lastOf(decisions ?? []).ending?.parts.map(({ part }) => part);
      expect(parts, id).toEqual(expect.arrayContaining(['document', 'printed', 'filed', 'remembers']));
    }
  });

  it('carries notes for its own path: at least six claims and three sources, and some of them invented', () => {
    const claims = new Map(made.book.claims.map((claim) => [claim.id, claim]));
    const cited = new Map(made.book.sources.map((source) => [source.id, source]));
    for (const decisions of walks.shortest.values()) {
      const notes = notesFor(lastOf(decisions).claims, claims, cited);
      expect(notes.notes.length).toBeGreaterThanOrEqual(6);
      expect(notes.sources.length).toBeGreaterThanOrEqual(3);
      expect(notes.counts.invented).toBeGreaterThan(0);
    }
  });

  it('is one of at least sixteen, and none is a trap or a rarity: at random one walk in five at most, one in two hundred at least', () => {
    expect(report.endings.length).toBeGreaterThanOrEqual(16);
    for (const { id, share } of report.endings) {
      expect(share, id).toBeLessThanOrEqual(0.2);
      expect(share, id).toBeGreaterThanOrEqual(0.005);
    }
  });

  it('is one of at least twelve in the short telling, none above twelve in a hundred', () => {
    expect(shortReport.endings.filter(({ share }) => share > 0).length).toBeGreaterThanOrEqual(12);
    for (const { id, share } of shortReport.endings) expect(share, id).toBeLessThanOrEqual(0.12);
  });
});

describe('the archive', () => {
  const walked = () => new Set([...walks.random, ...walks.seeking].flatMap(({ claims }) => [...claims]));

  it.each([
    'brit-kulak', 'brit-town', 'brit-industrialization', 'brit-beria', 'brit-speech', 'kotkin', 'bbc06', 'conv21', 'time35', 'state-congress', 'knight', 'bbc15', 'overy',
    'remnick', 'nyt85', 'sieg88', 'sieg86', '17m-speech', 'dk02', 'kuromiya', 'sieg-shock',
  ])('links the source "%s" from a note that some path shows', (id) => {
    const seen = walked();
    expect(made.book.claims.filter(({ id: claim, sources }) => sources.includes(id) && seen.has(claim))).not.toEqual([]);
  });

  it('carries every subject in a claim that some path touches', () => {
    const seen = walked();
    expect(made.subjects.length).toBe(23);
    for (const { id } of made.subjects) expect(made.book.claims.filter(({ id: claim, subjects }) => subjects?.includes(id) && seen.has(claim)), id).not.toEqual([]);
  });

  it('explains at least sixty words in the languages of the place', () => {
    expect(made.book.glossary.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the file', () => {
  it('is read back in 1937 word for word: Rudnev has no line that this telling did not file', () => {
    const read = walks.random.slice(0, 30).flatMap(({ decisions }) => {
      const { told } = new Teller(made.script as Script, 'test').tell({ script: '', seed: 'test', decisions });
      const filed = new Set(standing(told).record.file.map(({ date, words }) => `${date} ${words}`));
      const lines = told.turns.flatMap(({ turn }) => turn.lines).filter(({ cues }) => cues.some((cue) => cue.kind === 'official' && cue.label === 'The file'));
      return lines.map(({ text }) => ({ text, filed: filed.has(text) }));
    });
    expect(read.length).toBeGreaterThan(80);
    expect([...new Set(read.filter(({ filed }) => !filed).map(({ text }) => text))]).toEqual([]);
  });

  it('differs with what was said, and every line has its date', () => {
    const files = walks.random.slice(0, 40).map(({ decisions }) => lastOf(decisions).file);
    expect(new Set(files.map((lines) => lines.map(({ words }) => words).join('|'))).size).toBeGreaterThan(20);
    for (const line of files.flat()) expect(line.date).toMatch(/^\d\d\.\d\d\.19[35]\d$/);
  });
});
