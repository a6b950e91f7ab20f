/**
 * `npm run bench`, its second half: the built page beside a plain page that plays the same script with inkjs, in one run, with the same network (1.6 Mbit/s,
 * 150 ms) and the same processor slowed to a quarter. Run after a build.
 */
import type { Browser } from '@playwright/test';
import { openBeside } from './bench-beside.ts';

const RUNS = 5;
const STEPS = 12;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };

/** How long a reader looks at a turn before the next press, in milliseconds: far less than anybody reads, and the same in both pages. */
const PAUSE = 1500;

/** What runs in both pages. As text: what compiles this file would add helpers of its own to functions, which the pages do not have. */
const IN_PAGE = `
  // A frame that is drawn: what stands in the document by now is painted with it.
  requestAnimationFrame(function look() {
    if (document.querySelector('button.choice')) window.readable = performance.now();
    else requestAnimationFrame(look);
  });
  // Choices that are seen: not those of a leaf that lies covered.
  const seen = () => [...document.querySelectorAll('button.choice')].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  window.press = () => new Promise((resolve) => {
    const before = new Set(seen());
    const began = performance.now();
    // Asked for before the press, so that it is the first thing in the frame: what it sends comes back as soon as the frame is painted, before anything that the page does then.
    requestAnimationFrame(function look() {
      const painted = !document.querySelector('[data-kept]') && seen().some((one) => !before.has(one));
      if (!painted) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - began);
      port2.postMessage(undefined);
    });
    seen()[0].click();
  });
`;

/** What one visit showed. Times in milliseconds since the address was asked for. */
interface Visit {
  readonly readable: number;
  readonly readableBytes: number;
  readonly works: number;
  readonly worksBytes: number;
  readonly step: number;
}

const beside = await openBeside();
// One after the other, turn about: what the machine does besides falls on both.
const game: Visit[] = [];
const plain: Visit[] = [];
for (let run = 0; run < RUNS; run++) {
  game.push(await visit(beside.browser, beside.game));
  plain.push(await visit(beside.browser, beside.plain));
}
await beside.close();

const rows = [
  ['first choice can be read, ms', 'readable', 0.5],
  ['bytes until then', 'readableBytes', 1],
  ['first choice answers a press, ms', 'works', Number.POSITIVE_INFINITY],
  ['bytes until then', 'worksBytes', Number.POSITIVE_INFINITY],
  ['a choice to its painted text, ms', 'step', 1],
] as const;
console.log('                                        game     plain    ratio');
for (const [name, key, most] of rows) {
  const [ours, theirs] = [middle(game.map((one) => one[key])), middle(plain.map((one) => one[key]))];
  const ratio = ours / theirs;
  console.log(`${ratio <= most ? 'ok  ' : 'FAIL'} ${name.padEnd(34)} ${ours.toFixed(0).padStart(7)} ${theirs.toFixed(0).padStart(9)} ${ratio.toFixed(2).padStart(8)}${Number.isFinite(most) ? `  (at most ${most})` : ''}`);
  if (ratio > most) process.exitCode = 1;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', NETWORK);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  // What a request has brought so far, and at its end what it weighed on the wire.
  const brought = new Map<string, number>();
  const bring = (id: string, length: number) => {
    bytes += length - (brought.get(id) ?? 0);
    brought.set(id, length);
  };
  wire.on('Network.dataReceived', ({ requestId, encodedDataLength }) => bring(requestId, (brought.get(requestId) ?? 0) + encodedDataLength));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bring(requestId, encodedDataLength));
  await page.addInitScript({ content: IN_PAGE });
  await page.goto(address, { waitUntil: 'commit' });
  // A page without `eval` is asked again and again from here.
  let readable: number | undefined;
  let readableBytes = 0;
  while (readable === undefined) {
    readableBytes = bytes;
    readable = await page.evaluate<number | undefined>('window.readable');
  }
  // A press, and what follows it: the first one as soon as it can be made.
  const press = () => page.evaluate<number>('press()');
  await page.waitForLoadState('domcontentloaded');
  await press();
  const works = await page.evaluate<number>('performance.now()');
  const worksBytes = bytes;
  await page.waitForLoadState('networkidle');
  const steps: number[] = [];
  for (let at = 0; at < STEPS; at++) {
    await page.waitForTimeout(PAUSE);
    steps.push(await press());
  }
  await context.close();
  return { readable, readableBytes, works, worksBytes, step: middle(steps) };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
