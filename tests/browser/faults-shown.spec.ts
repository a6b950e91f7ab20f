import { expect, type Page, test } from '@playwright/test';
import { errorsOf, times } from './kept.ts';
import { begin, openTitle, passage, takeByKey, withoutWebgl } from './player.ts';

/** How the first newspaper begins. */
const PRINTED = /KOCHEGAR\. The Stoker/;

/** The short telling, some decisions far. */
async function playOn(page: Page, decisions: number): Promise<void> {
  for (let i = 0; i < decisions; i++) await takeByKey(page, i === 0 ? 2 : 1);
}

test('where every picture and every recording is missing, the words go on and nothing breaks', async ({ page }) => {
  const errors = errorsOf(page);
  let missing = 0;
  await page.route(/\.(?:svg|webm|m4a|woff2|webp|png|jpg)(?:$|\?)/, (route) => { missing++; return route.fulfill({ status: 404, body: 'gone' }); });
  await begin(page);
  await playOn(page, 12);
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  expect(errors).toEqual([]);
  expect(missing).toBeGreaterThan(5);
  console.log(`${missing} requests for pictures, recordings and letters were answered with 404`);
});

test('a part of the program that cannot be fetched is said in a sentence, and the reader stays where he was', async ({ page, context }) => {
  await withoutWebgl(page);
  // What the first page needs is known from a first visit, which has no moment to fetch more; at the second all else is missing.
  await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  const needed = new Set<string>();
  page.on('request', (request) => needed.add(request.url()));
  await openTitle(page);
  const before = new Set(needed);
  const second = await context.newPage();
  await withoutWebgl(second);
  let missing = 0;
  await second.route(/\/assets\/.*\.js$/, (route) => {
    if (before.has(route.request().url())) return route.continue();
    missing++;
    return route.fulfill({ status: 404, body: 'gone' });
  });
  await begin(second);
  await playOn(second, 3);
  const here = await passage(second);
  await second.keyboard.press('b');
  await expect(second.getByRole('status').filter({ hasText: 'could not be fetched' })).toBeVisible();
  await expect.poll(() => passage(second)).toBe(here);
  await takeByKey(second, 1);
  expect(missing).toBeGreaterThan(0);
  console.log(`${missing} requests for later parts of the program were answered with 404`);
});

test('on a slow network the words can be read and decided before anything is drawn, and when it is cut the telling goes on', async ({ page, context }) => {
  const errors = errorsOf(page);
  await withoutWebgl(page);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  // 400 kbit/s and four tenths of a second there and back: a bad mobile network.
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 20_000 });
  const since = Date.now();
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.opening')).toContainText('For readers of fourteen');
  const readable = Date.now() - since;
  await expect(page.locator('[data-live] .opening .choice').first()).toBeVisible({ timeout: 60_000 });
  const live = Date.now() - since;
  await takeByKey(page, 2);
  await client.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  // What a newspaper is set with was not fetched in time: it stands there in plain words, and is asked for again.
  const printed = page.getByText(PRINTED).first();
  for (let i = 0; i < 30 && await printed.count() === 0; i++) await takeByKey(page, 1);
  await expect(printed).toBeVisible();
  await expect(page.locator('.newspaper')).toHaveCount(0);
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await expect(page.locator('.newspaper')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  for (let i = 0; i < 3; i++) await takeByKey(page, 1);
  expect(errors).toEqual([]);
  console.log(`at 400 kbit/s the words stood after ${readable} ms and could be decided after ${live} ms; then the network was cut and ten decisions were taken`);
});

for (const [what, take] of [
  ['locked', () => {
    // As browsers do: a context waits for ever, an element says no.
    AudioContext.prototype.resume = () => new Promise(() => undefined);
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
  }],
  ['absent', () => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio', 'speechSynthesis', 'SpeechSynthesisUtterance']) Object.defineProperty(window, name, { value: undefined });
    HTMLMediaElement.prototype.canPlayType = () => '';
  }],
] as const) {
  test(`audio that is ${what} costs the sound and nothing else`, async ({ page }) => {
    const errors = errorsOf(page);
    await withoutWebgl(page);
    await page.addInitScript(take);
    await begin(page);
    await playOn(page, 8);
    expect(errors).toEqual([]);
  });
}

test('a context that is lost takes the picture and not the words; once it is given back the picture stands again', async ({ page }) => {
  const errors = errorsOf(page);
  await begin(page);
  await playOn(page, 2);
  await expect(page.locator('.stage canvas')).toHaveCount(1);
  await page.waitForTimeout(1500);
  for (let time = 0; time < times(3, 1); time++) {
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl');
      const lose = context?.getExtension('WEBGL_lose_context');
      if (!lose) throw new Error('this stage has no context to lose');
      Object.assign(window, { lose });
      lose.loseContext();
    });
    await takeByKey(page, 1);
    await page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());
    await takeByKey(page, 1);
    await page.waitForTimeout(1200);
    // A picture of many colours, and no black field.
    await expect.poll(async () => (await page.locator('.stage-host').screenshot()).length, { timeout: 10_000 }).toBeGreaterThan(30_000);
  }
  expect(errors).toEqual([]);
});
