import { expect, test } from '@playwright/test';
import { begin, passage, takeByKey, withoutWebgl } from './player.ts';

test('a telling is shared as an address, and stands in a fresh browser where it stood, or at its first page', async ({ page, browser }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 2);
  for (let i = 0; i < 9; i++) await takeByKey(page, 1);
  const here = await passage(page);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Share this telling' }).click();
  const sheet = page.getByRole('dialog');
  const address = await sheet.getByLabel('The address').inputValue();
  expect(new URL(address).hash.length).toBeLessThanOrEqual(200);
  await expect(sheet.getByRole('img', { name: /camera/ })).toBeVisible();
  await sheet.getByLabel('It opens').selectOption('0');
  const fromStart = await sheet.getByLabel('The address').inputValue();

  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await withoutWebgl(other);
  await other.goto(address);
  await expect.poll(() => passage(other)).toBe(here);
  expect(new URL(other.url()).hash).toBe('');
  await other.goto(fromStart);
  await expect(other.locator('#now')).toContainText('fourteen');
  await other.context().close();
});

test('a link that was cut off or made up is refused with a sentence, and nothing is lost', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 2);
  await takeByKey(page, 1);
  const before = await passage(page);
  for (const fragment of ['#t=1', '#t=2abcd', '#t=1ABCDEFGHIJKLMNOP', '#t=%3Cimg%20src=x%3E']) {
    await page.evaluate((hash) => { location.hash = hash; }, fragment);
    await expect(page.getByRole('status').filter({ hasText: 'This link' })).toBeVisible();
    await expect.poll(() => passage(page)).toBe(before);
  }
  await page.reload();
  await expect(page.getByRole('button', { name: /^Go on/ })).toBeVisible();
});
