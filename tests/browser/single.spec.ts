import { expect, type Page, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeByKey, withoutWebgl } from './player.ts';

/** Where the server of `playwright.config.ts` has built it. */
const FILE = resolve('node_modules/.cache/single/above-the-norm.html');
const ADDRESS = pathToFileURL(FILE).href;
const MOST_BYTES = 20_000_000;

// One copy of the game, opened from the disk with the network off; whatever it asks for, and whatever its policy refuses, is written down.
test.beforeEach(async ({ page, context }) => {
  await context.setOffline(true);
  await withoutWebgl(page);
});

function watch(page: Page) {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*/, ''));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(String(error)));
  return { asked, refused };
}

test('one file of less than 20 MB is the whole game: words, picture and sound, and it asks for nothing', async ({ page }) => {
  expect(statSync(FILE).size).toBeLessThan(MOST_BYTES);
  const { asked, refused } = watch(page);
  // What the page decodes is counted, so that a sound that is only said to play does not pass.
  await page.addInitScript(() => {
    const real = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = async function (this: BaseAudioContext, ...rest: Parameters<typeof real>) {
      const buffer = await Reflect.apply(real, this, rest);
      document.documentElement.dataset.decoded = String(buffer.duration);
      return buffer;
    } as typeof real;
  });
  await page.goto(ADDRESS);
  await expect(page.getByText('This copy is one file.')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  await takeByKey(page, 2);
  for (let step = 0; step < 3; step++) await takeByKey(page, 1);
  const still = page.locator('.stage img');
  await expect(still).toBeVisible();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset.decoded ?? 0)), { message: 'a recording is decoded' }).toBeGreaterThan(0.1);
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => /Vollkorn/.test(family) && status === 'loaded'))).toBe(true);
  // What has been decided is there after a reload, from this browser's own storage.
  await page.reload();
  await expect(page.getByRole('button', { name: /^Go on/ })).toBeVisible();
  expect([...new Set(asked)]).toEqual([ADDRESS]);
  expect(refused).toEqual([]);
});

test('its pages for teachers are read, followed and printed within it', async ({ page }) => {
  const { asked, refused } = watch(page);
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'For teachers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toMatch(/Tektur/);
  await page.getByRole('link', { name: '45 minutes, one screen' }).first().click();
  await expect(page.getByRole('heading', { name: 'With one screen' })).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'Role cards' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Role cards' })).toBeVisible();
  const cards = await page.locator('.role:not(.back)').count();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(cards);
  await page.goto(`${ADDRESS}#teach/lesson-15`);
  await page.getByRole('link', { name: 'Open the story at Act 3' }).click();
  await expect(page.locator('#now').getByText('Nobody may go home till the Party has voted what happened.')).toBeVisible();
  expect([...new Set(asked)]).toEqual([ADDRESS]);
  expect(refused).toEqual([]);
});

test('its class and the teacher’s window find each other, though a browser may join no channel for a file', async ({ page, context }) => {
  await context.addInitScript(() => { Reflect.deleteProperty(globalThis, 'BroadcastChannel'); });
  await page.goto(`${ADDRESS}#class`);
  const opening = context.waitForEvent('page');
  await page.getByRole('dialog').getByRole('button', { name: /teacher’s window/i }).click();
  const teacher = await opening;
  await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(teacher.getByText('On the screen:')).toBeVisible();
  await page.reload();
  await expect(teacher.getByText('The class’s window was closed.')).toBeHidden();
});
