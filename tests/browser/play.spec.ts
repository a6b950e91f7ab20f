import { expect, test } from '@playwright/test';
import { begin, openTitle, passage, playByKeyboard, takeByKey, withoutWebgl } from './player.ts';

test('a newcomer plays from the content note to an ending by keyboard alone, and reads notes that link to sources', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // The stage has tests of its own; drawn in software it would only cost minutes here.
  await withoutWebgl(page);
  await begin(page);
  await expect(page.locator('.opening')).toContainText('fourteen');
  // The short telling: the second choice of the first page.
  const decisions = await playByKeyboard(page, (_count, step) => (step === 0 ? 2 : 1));
  expect(decisions).toBeGreaterThan(30);
  await expect(page.getByRole('heading', { name: 'What was printed' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who remembers' })).toBeVisible();
  const links = page.locator('a[href^="http"]');
  expect(await links.count()).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});

test('focus goes to each new passage, so that a screen reader hears it once, and then the choices', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await expect(page.locator('#now')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#now :focus, .ask :focus')).toHaveCount(1);
  expect(await page.locator('[aria-live], [role="log"], [role="alert"]').locator('visible=true').filter({ hasText: /\S{3}/ }).count()).toBeLessThanOrEqual(1);
});

test('a reload in the middle loses nothing: "Go on" stands where the player stood', async ({ page }) => {
  await begin(page);
  for (let i = 0; i < 6; i++) await takeByKey(page, 1);
  const before = await passage(page);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect.poll(() => passage(page)).toBe(before);
});

test('a key pressed right after a sheet was closed is heard: nobody need wait for it', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 2);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'b' : 'p');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await takeByKey(page, 1);
  }
});

test('the people met so far are listed, with who they are and whether they lived', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 2);
  await page.keyboard.press('p');
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('dt').filter({ hasText: 'Oksana' })).toContainText('Invented');
  await expect(sheet.locator('dt').filter({ hasText: 'Lesia' })).toHaveCount(0);
});

test('the last decision can be taken back, down to the first page', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  const second = await passage(page);
  await takeByKey(page, 2);
  await page.keyboard.press('u');
  await expect.poll(() => passage(page)).toBe(second);
  await expect(page.locator('.ask .choice:not([inert] *)').nth(1)).toContainText('told before');
  await page.keyboard.press('u');
  await expect(page.locator('#now')).toContainText('For readers of fourteen');
});

test('two tellings stand side by side under their names', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await page.goto('/');
  await page.getByRole('button', { name: /Tell it from the start/ }).click();
  await takeByKey(page, 1);
  await openTitle(page);
  await page.getByRole('button', { name: /^Tellings/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { name: /^Telling \d$/ })).toHaveCount(2);
  await sheet.getByRole('button', { name: 'Rename Telling 1' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Third row, Olena');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('heading', { name: 'Third row, Olena' })).toBeVisible();
});
