/**
 * `npm run lighthouse`: the built title page and a page for teachers under Lighthouse's mobile settings, served as a plain host does. Run after a build, on a machine that does nothing else: performance is measured in time, so each page is visited
 * three times and its middle visit counts. Network and processor are slowed while the page loads: left to itself Lighthouse slows neither, and reckons from what had loaded by then what a slow phone might have seen.
 * Lighthouse is fetched when it is wanted: one of its parts asks for the latest of another, which no lock can hold.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serveFolders } from './serve-folders.ts';

const PAGES = ['', 'teach/lesson-45.html'] as const;
/** Least points of a hundred. */
const LEAST: Readonly<Record<string, number>> = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const DEBUGGING = 4446;
/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const VISITS = 3;

/** What we read of its report. Scores from 0 to 1; none where an audit does not apply. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
}

const { port, stop } = await serveFolders({ game: 'dist' });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING}`] });
let wanting = false;
for (const page of PAGES) {
  const asked = [`http://127.0.0.1:${port}/game/${page}`, `--port=${DEBUGGING}`, `--only-categories=${Object.keys(LEAST).join(',')}`, '--throttling-method=devtools', '--output=json', '--quiet'];
  const reports: Report[] = [];
  while (reports.length < VISITS) reports.push(JSON.parse((await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, ...asked], { maxBuffer: 100_000_000 })).stdout) as Report);
  const speed = ({ categories }: Report) => categories.performance?.score ?? 0;
  const { categories, audits } = reports.sort((a, b) => speed(a) - speed(b))[Math.floor(VISITS / 2)] as Report;
  console.log(`\n${page || 'title'}`);
  for (const [id, least] of Object.entries(LEAST)) {
    const points = Math.round((categories[id]?.score ?? 0) * 100);
    wanting ||= points < least;
    console.log(`  ${id.padEnd(16)} ${String(points).padStart(3)}${points < least ? `, wanted ${least}` : ''}`);
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
      const found = audits[audit];
      if (weight > 0 && found?.score !== null && (found?.score ?? 1) < 0.9) console.log(`    ${found?.title}${found?.displayValue ? `: ${found.displayValue}` : ''}`);
    }
  }
}
await browser.close();
stop();
if (wanting) process.exitCode = 1;
