import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { dice, keptRows, times } from './kept.ts';
import { withoutWebgl } from './player.ts';

/** How often a tab is killed in all. */
const KILLS = times(200, 40);
const PARTS = 4;
/** Decisions within which the moment lies. */
const LONGEST = 8;

/**
 * What a killed tab had shown. It plays by itself, as fast as the page paints: a fast reader leaves the shelf the least time. A decision counts as finished once
 * its passage has been painted, and says so to the test, which lives in another process.
 */
interface Played {
  readonly seed: string;
  readonly painted: number;
}

// A kill is Chromium's own `Page.crash`: the tab's process ends at once, in the middle of whatever it does. One profile plays one telling after another, each in a
// new tab, and each tab is killed, after so many decisions and at such a part of the next as the dice say: a slow machine is killed in as many states as a fast
// one. What the database has of every telling is read in the end, past the game, in one more visit.
for (let part = 1; part <= PARTS; part++) {
  const kills = Math.ceil(KILLS / PARTS);
  test(`a tab that is killed at any moment loses no finished decision: part ${part} of ${PARTS}, ${kills} moments`, async ({ context }) => {
    test.setTimeout(180_000 + kills * 10_000);
    const random = dice(part);
    const played: Played[] = [];
    for (let kill = 0; kill < kills; kill++) played.push(await playAndKill(context, seedOf(part, kill), random() * LONGEST));
    const page = await context.newPage();
    await withoutWebgl(page);
    await page.goto('/');
    await expect(page.locator('[data-live] .title-col')).toBeVisible();
    const kept = new Map((await keptRows(page)).map(({ telling }) => [telling.seed, telling.decisions.length]));
    expect(played.filter(({ seed, painted }) => (kept.get(seed) ?? 0) < painted)).toEqual([]);
    await expect(page.locator('.trouble')).toHaveCount(0);
    const finished = played.reduce((sum, { painted }) => sum + painted, 0);
    const during = played.filter(({ seed, painted }) => (kept.get(seed) ?? 0) > painted).length;
    const early = played.filter(({ painted }) => painted === 0).length;
    console.log(`killed ${kills} tabs, ${early} of them before the first decision was painted: ${finished} finished decisions, none lost; ${during} times more was kept than had been painted`);
    expect(finished).toBeGreaterThan(kills);
  });
}

/** Sixteen digits that begin the telling, so that the test knows its row again. */
function seedOf(part: number, kill: number): string {
  return `${part}${String(kill).padStart(3, '0')}`.padEnd(16, '0');
}

/** @param after decisions, and a part of one, by the pace at which this tab has painted so far. */
async function playAndKill(context: BrowserContext, seed: string, after: number): Promise<Played> {
  let painted = 0;
  let reach = () => {};
  const reached = new Promise<void>((resolve) => { reach = resolve; });
  const page = await context.newPage();
  await withoutWebgl(page);
  await page.exposeBinding('painted', (_source, count: number) => {
    painted = Math.max(painted, count);
    if (count === Math.floor(after)) reach();
  });
  let begun = () => {};
  const ready = new Promise<void>((resolve) => { begun = resolve; });
  await page.exposeBinding('begun', () => begun());
  await page.addInitScript(playByItself, seed);
  await page.goto('/', { waitUntil: 'commit' });
  await ready;
  const since = Date.now();
  if (after >= 1) await reached;
  await new Promise((resolve) => setTimeout(resolve, (after % 1) * (after < 1 ? 200 : (Date.now() - since) / Math.floor(after))));
  await crash(page);
  return { seed, painted };
}

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const client = await page.context().newCDPSession(page);
  void client.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** Runs in the tab. What it names (the seed, the telling) is named by the test. */
function playByItself(seed: string): void {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = ((bytes: Uint8Array<ArrayBuffer>) => {
    if (!(bytes instanceof Uint8Array) || bytes.length !== 16) return real(bytes);
    bytes.set([...seed].map(Number));
    return bytes;
  }) as typeof crypto.getRandomValues;
  const { painted, begun } = window as unknown as { painted(count: number): void; begun(): void };
  // Nothing is drawn or fetched ahead here: it would only take the time that belongs to the killing.
  const get = window.fetch.bind(window);
  window.fetch = (...request) => (String(request[0]).includes('.svg') ? Promise.reject(new TypeError('left out')) : get(...request));
  const frames = () => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); });
  const all = (where: string) => [...document.querySelectorAll<HTMLElement>(where)];
  const shown = () => (document.querySelector('.shown') ?? document.querySelector('.turn-leaf') ?? document.querySelector('main'))?.textContent;
  void (async () => {
    while (!document.querySelector('[data-live] .title-col')) await frames();
    begun();
    // Whoever has told something before finds the beginning in the menu.
    all('.menu .choice').find((button) => button.textContent?.includes('Tell it from the start'))?.click();
    for (let count = 1; ; count++) {
      while (all('.opening .choice, .ask .choice:not([inert] *)').length === 0) await frames();
      // Every other decision is taken once what it leads to has been set ahead, and lies there covered.
      for (let wait = 0; count % 2 === 0 && wait < 20 && all('.ahead').length === 0; wait++) await frames();
      const before = shown();
      const choices = all('.opening .choice, .ask .choice:not([inert] *)');
      choices[count % choices.length]?.click();
      do await frames(); while (shown() === before);
      painted(count);
    }
  })();
}
