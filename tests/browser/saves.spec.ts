import { expect, test } from '@playwright/test';
import { begin, openTitle, takeByKey } from './player.ts';

test('a corrupt save is set aside with a clear sentence, and the rest stays usable', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const open = indexedDB.open(name);
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const change = open.result.transaction('tellings', 'readwrite');
    change.objectStore('tellings').put({ id: 'bad', name: 'Broken one', begun: 1, changed: 1, place: '', telling: { seed: 7 } }, 'bad');
    change.objectStore('tellings').put('<img src=x onerror=alert(1)>', 'worse');
    await new Promise((resolve) => { change.oncomplete = resolve; });
    open.result.close();
  });
  await openTitle(page);
  await expect(page.getByText('The saved telling “Broken one” is damaged. It was set aside, and nothing else was touched.')).toBeVisible();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  await openTitle(page);
  await expect(page.getByText(/Broken one/)).toHaveCount(0);
});

test('a save from a changed script goes on from the last decision that still fits, and says so', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await takeByKey(page, 1);
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const open = indexedDB.open(name);
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const store = open.result.transaction('tellings', 'readwrite').objectStore('tellings');
    const [saved] = await new Promise<{ id: string; telling: { decisions: unknown[] } }[]>((resolve) => { const all = store.getAll(); all.onsuccess = () => resolve(all.result); });
    if (!saved) throw new Error('nothing saved');
    saved.telling.decisions.splice(1, 1, { knot: 'gone', id: 'gone' });
    store.put(saved, saved.id);
    await new Promise((resolve) => { store.transaction.oncomplete = resolve; });
    open.result.close();
  });
  await openTitle(page);
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.getByText(/The story has changed since this was told/)).toBeVisible();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
});

test('without storage the game is played all the same, and says once that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); }; });
  await begin(page);
  await takeByKey(page, 1);
  await openTitle(page);
  await expect(page.getByText(/does not let the game keep anything/)).toBeVisible();
});
