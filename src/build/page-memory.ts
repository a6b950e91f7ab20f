/**
 * `npm run memory`, after `npm run build`: opens a thousand lives one after another in one page, as links, and fails when the page then holds over 5 % more than after
 * a hundred. Takes some minutes. The pictures are stills, so that it is the page which is measured; `tests/browser/stage-rest.spec.ts` measures the stage.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { randomFrom } from '../explorer/random.ts';
import { walkOnce } from '../explorer/walk.ts';
import { Narrator } from '../script/narrator.ts';
import { toLink } from '../telling/link.ts';
import { Teller } from '../telling/teller.ts';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { storyPath } from './ink-plugin.ts';
import { listProblems } from './show-problem.ts';
import { makeBook } from './make-book.ts';

/** Different lives; they come round again and again. */
const LIVES = 24;
const STEPS = [100, 400, 700, 1000];
const MOST_GROWTH = 0.05;

const { script, problems } = makeBook(storyPath(process.env));
const executablePath = findBrowser();
if (!script || executablePath === undefined) {
  console.error(script ? NO_BROWSER : listProblems(problems));
  process.exit(1);
}
const narrator = new Narrator(script, 'memory');
const teller = new Teller(script, 'memory');
const chance = randomFrom(1935);
const links = Array.from({ length: LIVES }, (_, i) => {
  const { decisions } = walkOnce(narrator, `memory-${i}`, (choices) => choices[Math.floor(chance() * choices.length)] ?? choices[0] as never);
  return toLink(teller.tell({ script: script.hash, seed: `memory-${i}`, decisions }).told);
});

const server = await preview({ logLevel: 'error', preview: { port: Number(process.env.PORT ?? 4174), host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })).newPage();
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const session = await page.context().newCDPSession(page);
  const heaps: number[] = [];
  for (const [i, goal] of STEPS.entries()) {
    await page.evaluate(openAll, { links, from: STEPS[i - 1] ?? 0, to: goal });
    // Always the same life stands on the page, and what waits for a free moment has had one.
    await page.evaluate(openAll, { links, from: 0, to: 1 });
    await page.waitForTimeout(3000);
    for (let again = 0; again < 4; again++) await session.send('HeapProfiler.collectGarbage');
    heaps.push((await session.send('Runtime.getHeapUsage')).usedSize);
    console.log(`${goal} lives: ${((heaps.at(-1) ?? 0) / 1e6).toFixed(2)} MB`);
  }
  const growth = (heaps.at(-1) ?? 0) / (heaps[0] ?? 0) - 1;
  console.log(`${growth <= MOST_GROWTH ? 'ok  ' : 'FAIL'} ${(growth * 100).toFixed(1)} % more than after ${STEPS[0]}`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/** In the page: opens lives number `from` up to `to`, each as somebody who follows a link would. */
async function openAll({ links, from, to }: { readonly links: readonly string[]; readonly from: number; readonly to: number }): Promise<void> {
  for (let i = from; i < to; i++) {
    await new Promise<void>((resolve) => {
      addEventListener('hashchange', () => setTimeout(resolve, 5), { once: true });
      location.hash = `#t=${links[i % links.length]}`;
    });
  }
}
