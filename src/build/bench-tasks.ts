/**
 * `npm run bench`, its last part: whether the page ever holds its reader up. The built game is played at full pace, with movement and with its stage, and every
 * task over 50 ms that comes after the page stands is counted, beside the plain page in the same run. Run after a build.
 */
import type { Browser } from '@playwright/test';
import { openBeside } from './bench-beside.ts';

const RUNS = 5;
const STEPS = 12;
/** Milliseconds until a page counts as standing, and that a turn is looked at. */
const STANDS = 3000;
const PAUSE = 1500;

/** As text: what compiles this file would add helpers of its own to functions, which the pages do not have. */
const WATCH = 'window.long = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) long.push(duration); }).observe({ type: "longtask" });';
const PRESS = `[...document.querySelectorAll('button.choice')].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))[0].click()`;

const beside = await openBeside();
console.log(`long tasks (over 50 ms) in ${STEPS + 1} turns after the page stands, CPU ÷ 1, each of ${RUNS} visits`);
const seen: Record<'game' | 'plain', (readonly number[])[]> = { game: [], plain: [] };
for (const name of ['game', 'plain'] as const) {
  const visits = seen[name];
  for (let run = 0; run < RUNS; run++) visits.push(await longTasks(beside.browser, beside[name]));
  console.log(`     ${name.padEnd(6)} ${visits.map((tasks) => (tasks.length === 0 ? 'none' : tasks.map((task) => task.toFixed(0)).join(' + '))).join(' | ')}`);
}
await beside.close();
// One task on a machine that was busy with something else is no fault of the page; the same in most visits is.
const without = seen.game.filter((tasks) => tasks.length === 0).length;
const kept = without > RUNS / 2;
console.log(`${kept ? 'ok  ' : 'FAIL'} ${without} of ${RUNS} visits to the game without any (at least ${Math.ceil(RUNS / 2)})`);
if (!kept) process.exitCode = 1;

async function longTasks(browser: Browser, address: string): Promise<readonly number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(STANDS);
  await page.evaluate(WATCH);
  for (let step = 0; step <= STEPS; step++) {
    await page.evaluate(PRESS);
    await page.waitForTimeout(PAUSE);
  }
  const tasks = await page.evaluate<number[]>('long');
  if (address === beside.game && (await page.locator('.stage canvas').count()) === 0) throw new Error('this browser opened no stage: there is nothing to measure');
  await context.close();
  return tasks;
}
