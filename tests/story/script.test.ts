import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Glossary } from '../../src/archive/glossary.ts';
import { notesFor } from '../../src/archive/notes.ts';
import { makeBook, type MadeBook } from '../../src/build/make-book.ts';
import { withoutComments } from '../../src/build/scan-ink.ts';
import { explore, type Exploration } from '../../src/explorer/explore.ts';
import { reportOn, type StoryReport, wordsOfSource } from '../../src/explorer/report.ts';
import type { Script } from '../../src/script/narrator.ts';
import { Teller } from '../../src/telling/teller.ts';
import { hasEnded, standing } from '../../src/telling/told.ts';

const sources = () => made.files.filter((file) => file.endsWith('.ink')).map((file) => withoutComments(readFileSync(file, 'utf8')));
let made: MadeBook;
let walks: Exploration;
let report: StoryReport;

beforeAll(() => {
  made = makeBook('story/main.ink');
  walks = explore(made.script as Script, 160, 31081935);
  report = reportOn(walks, { choices: new Map(), knots: new Map(), endings: made.book.endings.map(({ id }) => id), claims: [] });
}, 120_000);

/** Tells a walk again and gives its last record. */
function lastOf(decisions: readonly { knot: string; id: string }[]) {
  const teller = new Teller(made.script as Script, 'test');
  const { told } = teller.tell({ script: '', seed: 'test', decisions });
  expect(hasEnded(told)).toBe(true);
  return standing(told).record;
}

describe('the script of acts 1 and 2', () => {
  it('has no problems that the build knows of', () => expect(made.problems.map(({ located }) => located)).toEqual([]));

  it('opens on the content note', () => {
    const { turn } = standing(new Teller(made.script as Script, 'test').told);
    expect(turn.knot).toBe('note');
    expect(turn.lines.map(({ text }) => text).join(' ')).toMatch(/fourteen/);
  });

  it('has at least 14,000 words, of which nineteen paths in twenty read 2,400 to 3,200', () => {
    expect(sources().reduce((sum, text) => sum + wordsOfSource(text), 0)).toBeGreaterThanOrEqual(14_000);
    const whole = walks.random.filter(({ ending }) => ending === 'cage-goes-up').map(({ words }) => words).sort((a, b) => a - b);
    expect(whole[Math.floor(whole.length * 0.95)]).toBeLessThanOrEqual(3200);
    expect(whole[0]).toBeGreaterThanOrEqual(2400);
  });

  it('gives the reader a choice every 60 to 120 words', () => {
    expect(report.wordsBetweenChoices.median).toBeGreaterThanOrEqual(60);
    expect(report.wordsBetweenChoices.median).toBeLessThanOrEqual(120);
    expect(report.wordsBetweenChoices.shareOver150).toBeLessThan(0.05);
  });

  it.each([
    'past', 'short-prop', 'badge', 'form', 'best-man', 'slip', 'nephew', 'six-twenty', 'bet', 'sheet', 'lamp-84', 'pick-ask', 'leak', 'search', 'names', 'post',
    'every-set', 'his-share', 'air-wheel', 'the-light', 'hour-four', 'pick-back',
  ])('has the crossroads "%s"', (id) => expect(sources().join('\n')).toMatch(new RegExp(`# crossroads: ${id}\\b`)));

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

  it('of those that go on ends act 2 in at least three different ways', () => {
    const documents = new Set(walks.random.filter(({ ending }) => ending === 'cage-goes-up').map(({ endingParts }) => endingParts.split('\n')[0]));
    expect(documents.size).toBeGreaterThanOrEqual(3);
  });
});

describe('the file', () => {
  it('differs with what was said, and every line has its date', () => {
    const files = walks.random.slice(0, 40).map(({ decisions }) => lastOf(decisions).file);
    expect(new Set(files.map((lines) => lines.map(({ words }) => words).join('|'))).size).toBeGreaterThan(20);
    for (const line of files.flat()) expect(line.date).toMatch(/^\d\d\.\d\d\.1935$/);
  });
});
