import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { begin, playByKeyboard, takeByKey, withoutWebgl } from './player.ts';

const axe = async (page: Page, what: string) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);

test('a life is told, told again from a crossroads, laid beside the first, shared, printed, kept, wiped and taken up again', async ({ page, browser }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 2);
  await playByKeyboard(page, () => 1);
  await expect(page.getByRole('heading', { name: 'What was printed' })).toBeVisible();

  // The map leads back to a crossroads of act 2, and from there another way.
  await page.getByRole('button', { name: 'The map of this story' }).click();
  const station = page.locator('.shaft').nth(1).locator('[data-station]').last();
  await station.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(station).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByText('What was decided up to the next crossroads').first().click();
  await expect(page.locator('.up-to-next ol > li').first()).toBeVisible();
  await axe(page, 'a crossroads');
  await page.getByRole('dialog').getByRole('button', { name: 'Tell Telling 1 again from here' }).click();
  await expect(page.locator('.runhead')).toContainText('2');
  // Its lines were told before: paler, with a way to the choices.
  await expect(page.locator('#now [data-read]').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeFocused();
  await playByKeyboard(page, (count, step) => (step === 0 ? 2 : count));

  // Both lives are on the box's desk; the document of the second is taken out and laid beside the first.
  await page.getByRole('button', { name: 'Back to the box' }).click();
  await expect(page.getByRole('button', { name: /Two lives are kept/ })).toBeVisible();
  await page.locator('.doc-button').first().click();
  await expect(page.locator('.life-acts > li').first()).toBeVisible();
  await axe(page, 'a life in short');
  await page.getByRole('button', { name: 'Compare them' }).click();
  await expect(page.getByRole('heading', { name: 'Where they part' })).toBeVisible();
  for (const name of ['The same scene, told twice', 'What was printed', 'What was filed', 'What became of them', 'The last page']) await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
  await axe(page, 'two lives');
  await page.keyboard.press('Escape');

  // The whole telling is read over, printed and saved.
  await page.locator('.doc-button').first().click();
  await page.getByRole('button', { name: 'Read its last page' }).click();
  await page.getByRole('button', { name: 'The whole telling, to print or save' }).click();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a page' }).click()]);
  expect(saved.suggestedFilename()).toBe('above-the-norm.html');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('<h1>Above the Norm</h1>');
  await page.keyboard.press('Escape');

  // The link opens in a browser that has never seen the game.
  const last = await page.locator('#now .prose').innerText();
  await page.getByRole('button', { name: 'Share this telling' }).click();
  const address = await page.getByLabel('The address').inputValue();
  expect(new URL(address).hash.length).toBeLessThanOrEqual(200);
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await withoutWebgl(other);
  await other.goto(address);
  await expect(other.locator('#now .prose')).toHaveText(last);
  await other.context().close();
  await page.keyboard.press('Escape');

  // Everything out, wiped, and in again.
  await page.getByRole('button', { name: 'Back to the box' }).click();
  await page.getByRole('button', { name: /Two lives are kept/ }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save everything as a file' }).click()]);
  await page.getByRole('button', { name: 'Wipe this device' }).click();
  await page.getByRole('button', { name: 'Wipe it for good' }).click();
  await expect(page.locator('.doc-button')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.getByText('Two tellings were taken up.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.doc-button').first()).toBeVisible();
});
