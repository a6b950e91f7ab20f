import { expect, test } from '@playwright/test';
import { begin, openTitle, takeByKey, withoutWebgl } from './player.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the game is played, reloaded and read without a network', async ({ page, context }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await withoutWebgl(page);
  await openTitle(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await expect.poll(() => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, count) => sum + count, 0)), { timeout: 60_000 }).toBeGreaterThan(80);
  await context.setOffline(true);
  await begin(page);
  await takeByKey(page, 2);
  for (let step = 0; step < 12; step++) await takeByKey(page, 1);
  await expect(page.locator('.stage img')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(refused).toEqual([]);
});
