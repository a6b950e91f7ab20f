/**
 * `npm run lesson`, after `npm run build`: goes through each run sheet with a stopwatch, in a browser, with three classes that decide differently, and prints what each beat
 * takes; the slowest class counts. Writes the tables into `docs/classroom.md`. Fails when a beat takes longer than its sheet has for it. Takes some minutes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { Narrator, type Script } from '../script/narrator.ts';
import { followLink, readLink } from '../telling/link.ts';
import { actFragments, readPast } from './act-addresses.ts';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { storyPath } from './ink-plugin.ts';
import { overruns, slowest, timeBeat, timetable, type Walked } from './lesson-clock.ts';
import { BrowserScreen, onlySeen } from './lesson-screen.ts';
import { readBeat, readSheets, type Sheet } from './lesson-sheet.ts';
import { walkLesson } from './lesson-walk.ts';
import { makeBook } from './make-book.ts';
import { listProblems } from './show-problem.ts';
import { readTeachText } from './teach-page.ts';

const FOLDER = 'story/classroom';
const DOCUMENT = 'docs/classroom.md';
const CLASSES = [1, 2, 3];

const { script, book, problems } = makeBook(storyPath(process.env));
const executablePath = findBrowser();
if (!script || executablePath === undefined) {
  console.error(script ? NO_BROWSER : listProblems(problems));
  process.exit(1);
}
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => readTeachText(name.replace(/\.md$/, ''), readFileSync(`${FOLDER}/${name}`, 'utf8'), name));
const pages = new Map(texts.map(({ name, body }) => [name, body]));
const questions = new Map(book.classroom.assemblies.map(({ id, question }) => [id, question]));
const acts = actFragments(script, readPast(JSON.parse(readFileSync(`${FOLDER}/past.json`, 'utf8'))));
const sheets = texts.flatMap(readSheets).sort((a, b) => a.minutes - b.minutes);

const server = await preview({ logLevel: 'error', preview: { port: Number(process.env.PORT ?? 4174), host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const faults: string[] = [];
const parts: string[] = [];
try {
  for (const sheet of sheets) {
    const classes: (readonly Walked[])[] = [];
    for (const chance of CLASSES) classes.push(await hold(browser, server.resolvedUrls?.local[0] ?? '', sheet, chance, script));
    const timed = slowest(classes, sheet.beats.length).map((walked, at) => {
      const beat = sheet.beats[at] as Sheet['beats'][number];
      return timeBeat(beat, readBeat(beat, questions), walked, pages);
    });
    faults.push(...overruns(sheet, timed));
    parts.push(`### ${sheet.minutes} minutes${sheet.title === `${sheet.minutes} minutes` ? '' : `: ${sheet.title}`}\n\n${timetable(sheet, timed)}`);
    console.log(`${parts.at(-1)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
const [before = ''] = readFileSync(DOCUMENT, 'utf8').split(/(?<=## By the stopwatch\n[\s\S]*?)### /);
writeFileSync(DOCUMENT, `${before}${parts.join('\n\n')}\n`);
console.log(faults.length > 0 ? faults.map((fault) => `FAIL ${fault}`).join('\n') : 'ok   every beat has the time that it takes');
if (faults.length > 0) process.exitCode = 1;

/** One class, from the address that its sheet names. `chance` decides what it decides. */
async function hold(within: Browser, home: string, sheet: Sheet, chance: number, story: Script): Promise<readonly Walked[]> {
  const context = await within.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', serviceWorkers: 'block', bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript((byte) => {
      // The telling is the same in every run; and the picture is a still, so that it is the lesson which takes time.
      crypto.getRandomValues = (array) => {
        (array as unknown as Uint8Array).fill(byte);
        return array;
      };
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
      } as typeof real;
    }, chance);
    const narrator = new Narrator(story, chance.toString(36).repeat(16));
    const link = typeof sheet.opens === 'number' ? acts.get(sheet.opens) : undefined;
    await page.goto(`${home}${link ?? (sheet.opens === 'class' ? '#class' : '')}`);
    await onlySeen(page);
    if (link !== undefined) {
      const { telling } = followLink(story, readLink(link.replace('#t=', ''))).told;
      narrator.restart(telling.seed);
      for (const decision of telling.decisions) narrator.choose(decision);
    } else if (sheet.opens === 'class') await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
    else {
      await page.locator('[data-live] .title-col').waitFor();
      const begin = page.getByRole('button', { name: /Tell it from the start/ });
      if (await begin.count() > 0) await begin.click();
    }
    await page.locator('.ask .choice').first().waitFor();
    return await walkLesson({ sheet, narrator, questions, chance }, new BrowserScreen(page, sheet.opens === 'class'));
  } finally {
    await context.close();
  }
}
