// Long because every fault of storage is made and looked at in the same way.
import { expect, type Page, test } from '@playwright/test';
import { dice, errorsOf, keptRows, times } from './kept.ts';
import { at, ports } from './ports.ts';
import { begin, openTitle, passage, takeByKey, withoutWebgl } from './player.ts';

const notice = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const goOn = async (page: Page) => {
  await openTitle(page);
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
};

/** Chromium remembers for half a minute how much room there was: one row that is larger than that makes it look again. Answers why it was refused. */
const writeTooMuch = (page: Page) => page.evaluate(async () => {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const open = indexedDB.open(name);
  await new Promise((resolve) => { open.onsuccess = resolve; });
  const change = open.result.transaction('aside', 'readwrite');
  change.objectStore('aside').add('x'.repeat(8 * 2 ** 20));
  const why = await new Promise<string>((resolve) => {
    change.oncomplete = () => resolve('it was kept');
    change.onabort = () => resolve(change.error?.name ?? 'nothing');
  });
  open.result.close();
  return why;
});

test.beforeEach(({ page }) => withoutWebgl(page));

test('a device without room says so and what to do; play goes on, and once there is room everything is kept again', async ({ page }) => {
  const errors = errorsOf(page);
  const client = await page.context().newCDPSession(page);
  const origin = at(ports.game);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4 * 2 ** 20 });
  await begin(page);
  await takeByKey(page, 2);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await writeTooMuch(page)).toBe('QuotaExceededError');
  await takeByKey(page, 1);
  await expect(notice(page)).toContainText('no room left');
  for (let i = 0; i < 2; i++) await takeByKey(page, 1);
  // Even a page that is opened anew has it: the journal lies elsewhere.
  const full = await passage(page);
  await goOn(page);
  await expect.poll(() => passage(page)).toBe(full);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await takeByKey(page, 1);
  const here = await passage(page);
  await goOn(page);
  await expect.poll(() => passage(page)).toBe(here);
  await expect(page.locator('.trouble')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a full journal is no harm: the tab holds what the database has not kept yet', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    let text = 'x'.repeat(2 ** 20);
    for (let at = 0; text.length > 0; at++) {
      try {
        localStorage.setItem(`filled ${at}`, text);
      } catch {
        text = text.slice(text.length / 2 + 1);
      }
    }
  });
  for (let i = 0; i < 4; i++) await takeByKey(page, 2 - Math.min(i, 1));
  const here = await passage(page);
  await goOn(page);
  await expect.poll(() => passage(page)).toBe(here);
});

test('where every kind of storage is denied the game is played all the same, and says that nothing is kept', async ({ page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    const deny = () => { throw new DOMException('denied', 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: deny });
    document.addEventListener('DOMContentLoaded', () => Object.defineProperty(document, 'cookie', { get: deny, set: deny }));
  });
  await begin(page);
  for (let i = 0; i < 4; i++) await takeByKey(page, 2 - Math.min(i, 1));
  await page.keyboard.press('Escape');
  await openTitle(page);
  await expect(page.getByText(/does not let the game keep anything/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('storage that is cleared while the page is open is written whole again with the next decision', async ({ page }) => {
  const errors = errorsOf(page);
  await begin(page);
  await takeByKey(page, 2);
  const client = await page.context().newCDPSession(page);
  const origin = at(ports.game);
  for (let time = 1; time <= times(5, 2); time++) {
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await takeByKey(page, 1);
    await expect.poll(async () => (await keptRows(page).catch(() => []))[0]?.telling.decisions.length).toBe(time + 1);
  }
  const here = await passage(page);
  await goOn(page);
  await expect.poll(() => passage(page)).toBe(here);
  await expect(page.locator('.trouble')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('two tabs on one telling: whoever decides later is told so, and each way is kept as a telling of its own', async ({ page, context }) => {
  await begin(page);
  for (const key of [2, 1, 1]) await takeByKey(page, key);
  const other = await context.newPage();
  await withoutWebgl(other);
  await goOn(other);
  await takeByKey(page, 1);
  await takeByKey(page, 1);
  await takeByKey(other, 2);
  await expect(notice(other)).toContainText('Another window has gone on with this telling. Nothing is lost');
  await expect(notice(page)).toHaveCount(0);
  await takeByKey(other, 1);
  await takeByKey(page, 1);
  await expect.poll(async () => (await keptRows(page)).map(({ telling }) => telling.decisions.length).sort()).toEqual([5, 6]);
  const ways = await keptRows(page);
  expect(ways.map(({ name }) => name).sort()).toEqual(['Telling 1', 'Telling 1, in another window']);
  const [mine, theirs] = [await passage(page), await passage(other)];
  await openTitle(page);
  await page.getByRole('button', { name: /^Tellings/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('listitem')).toHaveCount(2);
  await goOn(page);
  expect([mine, theirs]).toContain(await passage(page));
});

test('two tabs that decide in the same moment keep both', async ({ page, context }) => {
  await begin(page);
  await takeByKey(page, 2);
  const other = await context.newPage();
  await withoutWebgl(other);
  for (let time = 1; time <= times(5, 2); time++) {
    const before = new Set((await keptRows(page)).map(({ id }) => id));
    await Promise.all([goOn(page), goOn(other)]);
    const at = (await keptRows(page)).sort((a, b) => b.changed - a.changed)[0]?.telling.decisions.length ?? 0;
    await Promise.all([takeByKey(page, 1), takeByKey(other, 1)]);
    // The one wrote its row, the other a new one; neither is shorter than what was decided.
    await expect.poll(async () => (await keptRows(page)).filter(({ id, telling }) => !before.has(id) && telling.decisions.length === at + 1).length).toBe(1);
    expect((await keptRows(page)).filter(({ telling }) => telling.decisions.length === at + 1)).toHaveLength(2);
  }
});

test('a clock that is set back or on makes nothing old: "Go on" means what was told last', async ({ page }) => {
  await page.addInitScript(() => {
    const real = Date.now;
    Date.now = () => real() + Number(sessionStorage.getItem('clock') ?? 0);
  });
  await begin(page);
  await takeByKey(page, 2);
  const year = 365 * 24 * 3600 * 1000;
  for (const years of [-10, 50, -20, 0, -1]) {
    await page.evaluate((ahead) => sessionStorage.setItem('clock', String(ahead)), years * year);
    await takeByKey(page, 1);
    const here = await passage(page);
    await goOn(page);
    await expect.poll(() => passage(page)).toBe(here);
  }
});

test('ten thousand damaged saves are set aside in one go and counted in a sentence, and the sound one goes on', async ({ page }) => {
  const errors = errorsOf(page);
  await begin(page);
  for (const key of [2, 1, 1]) await takeByKey(page, key);
  const here = await passage(page);
  const [sound] = await keptRows(page);
  const damaged = damage(sound, 10_000);
  await page.evaluate(async (rows) => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const open = indexedDB.open(name);
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const change = open.result.transaction('tellings', 'readwrite');
    rows.forEach((row, at) => { change.objectStore('tellings').put(row, `damaged ${at}`); });
    await new Promise((resolve) => { change.oncomplete = resolve; });
    open.result.close();
  }, damaged);
  const since = Date.now();
  await openTitle(page);
  const took = Date.now() - since;
  const sentences = await page.locator('.trouble').allInnerTexts();
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.length).toBeLessThanOrEqual(4);
  expect(await keptRows(page, 'aside')).toHaveLength(10_000);
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect.poll(() => passage(page)).toBe(here);
  expect(errors).toEqual([]);
  console.log(`10000 damaged saves set aside; the title stood after ${took} ms; the reader saw: ${sentences.at(-1)}`);
});

/** Damages a telling in as many ways: a field gone, of another kind, too long, or hostile; a text cut off; something else altogether. */
function damage(sound: unknown, count: number): unknown[] {
  const random = dice(7);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const wrong = [null, true, -1, 1.5, {}, [], [[]], '\u202Eoh', '<img src=x onerror=alert(1)>'.repeat(20)];
  const others = [null, 0, '', 'x', [], '\u0000', { telling: null }];
  return Array.from({ length: count }, (_, at) => {
    const row = structuredClone(sound) as Record<string, unknown>;
    row.name = `Broken ${at}`;
    const field = pick(['id', 'begun', 'changed', 'place', 'telling'] as const);
    switch (Math.floor(random() * 5)) {
      case 0: delete row[field]; break;
      case 1: row[field] = field === 'id' || field === 'place' ? pick<unknown>([null, 1, {}, [], 'x'.repeat(500)]) : pick<unknown>(wrong); break;
      case 2: (row.telling as Record<string, unknown>)[pick(['script', 'seed', 'decisions'])] = pick<unknown>([null, 1, {}, [{ knot: 1, id: null }], 'x'.repeat(500)]); break;
      case 3: return JSON.stringify(row).slice(0, Math.floor(random() * 200));
      default: return pick<unknown>(others);
    }
    return row;
  });
}
