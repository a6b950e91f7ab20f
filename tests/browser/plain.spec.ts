import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { begin, playByKeyboard } from './player.ts';
import { at, ports } from './ports.ts';

test.use({ baseURL: at(ports.plain) });

test('a plain Ink file with INCLUDEs, without ids, tags or notes, is a playable page, and what it has not is absent', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await expect(page).toHaveTitle(/Lighthouse/);
  await expect(page.locator('.opening')).toContainText('The light went out at four.');
  expect(await page.locator('canvas, .stage, .note, .place').count()).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await begin(page);
  await playByKeyboard(page, (count) => count);
  await expect(page.locator('main')).not.toContainText('What is true in this');
  expect(errors).toEqual([]);
});

test('its decisions are kept under derived ids: a reload goes on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Wake the keeper/ }).click();
  await expect(page.locator('#now')).toContainText('Nobody answers');
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('#now')).toContainText('Nobody answers');
});
