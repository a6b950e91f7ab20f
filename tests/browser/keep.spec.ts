import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { begin, openTitle, takeByKey, withoutWebgl } from './player.ts';

test('everything is kept in a file, wiped from the device, and taken up again', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 1);
  await takeByKey(page, 1);
  await openTitle(page);
  await page.getByRole('button', { name: /^Tellings/ }).click();
  const sheet = page.getByRole('dialog');
  const [file] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: 'Save everything as a file' }).click()]);
  const path = await file.path();
  expect((JSON.parse(readFileSync(path, 'utf8')) as { tellings: unknown[] }).tellings).toHaveLength(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await sheet.getByRole('button', { name: 'Wipe this device' }).click();
  await sheet.getByRole('button', { name: 'Wipe it for good' }).click();
  await expect(sheet.getByText('Nothing is kept on this device any more.')).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(0);

  await sheet.locator('input[type=file]').setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":"<img src=x onerror=alert(1)>"}') });
  await expect(sheet.getByText('This is not a file of kept tellings. Nothing was changed.')).toBeVisible();
  await sheet.locator('input[type=file]').setInputFiles(path);
  await expect(sheet.getByText('One telling was taken up.')).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
});
