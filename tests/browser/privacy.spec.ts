import { expect, type Page, test } from '@playwright/test';
import { begin, openTitle, takeByKey, withoutWebgl } from './player.ts';

/** What this page's browser keeps for its host: the names of databases and stores with how much is in them, and the keys of both storages. */
const keptIn = (page: Page) => page.evaluate(async () => {
  const stores: Record<string, number> = {};
  const databases = await indexedDB.databases();
  for (const { name = '' } of databases) {
    const open = indexedDB.open(name);
    await new Promise((resolve) => { open.onsuccess = resolve; });
    for (const store of open.result.objectStoreNames) {
      const count = open.result.transaction(store).objectStore(store).count();
      await new Promise((resolve) => { count.onsuccess = resolve; });
      stores[store] = count.result;
    }
    open.result.close();
  }
  return { databases: databases.map(({ name }) => name), stores, local: Object.keys(localStorage), session: Object.keys(sessionStorage) };
});

test('a life, its settings and its link leave the device by nothing, and leave on it what the privacy statement names', async ({ page, context }) => {
  const asked: { method: string; url: URL; body: string | null }[] = [];
  context.on('request', (request) => asked.push({ method: request.method(), url: new URL(request.url()), body: request.postData() }));
  await withoutWebgl(page);
  await begin(page);
  for (let step = 0; step < 6; step++) await takeByKey(page, 1);
  await page.keyboard.press('m');
  // Leaving at once might come before the setting is written.
  await expect.poll(async () => (await keptIn(page)).stores.settings).toBe(1);
  await page.goto('/#class');
  await page.keyboard.press('Escape');
  await openTitle(page);

  const outside = asked.filter(({ url }) => url.protocol.startsWith('http'));
  expect(outside.length).toBeGreaterThan(5);
  expect([...new Set(outside.map(({ url }) => url.hostname))]).toEqual(['127.0.0.1']);
  expect(outside.filter(({ method, body, url }) => method !== 'GET' || body !== null || url.search !== '').map(({ url }) => url.href)).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await expect.poll(async () => (await keptIn(page)).local).toEqual([]);
  const kept = await keptIn(page);
  expect(kept.databases).toEqual(['Above the Norm']);
  expect(kept.stores).toEqual({ aside: 0, endings: 0, settings: 1, tellings: 1 });
  expect(kept.session).toEqual([]);

  await page.getByRole('button', { name: /^Tellings/ }).click();
  await page.getByRole('button', { name: 'Wipe this device' }).click();
  await page.getByRole('button', { name: 'Wipe it for good' }).click();
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible();
  expect(await keptIn(page)).toEqual({ databases: ['Above the Norm'], stores: { aside: 0, endings: 0, settings: 1, tellings: 0 }, local: [], session: [] });
});
