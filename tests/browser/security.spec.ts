import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { errorsOf } from './kept.ts';
import { begin, openTitle, takeByKey, withoutWebgl } from './player.ts';
import { tour } from './tour.ts';

/** Everything that a page asks for, and everything that its policy forbids it: violations of Trusted Types among them. */
function watch(page: Page): { readonly asked: string[]; readonly refused: string[] } {
  const asked: string[] = [];
  const refused: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?(?:HTML|Script|Types)/i.test(message.text())) refused.push(message.text());
  });
  return { asked, refused };
}

const elsewhere = (asked: readonly string[]) => asked.filter((address) => !/^(?:http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(address));

test('through a whole telling and every page beside it nothing is asked of another host, no cookie is set, nothing is kept but what the privacy page names, and the policy has nothing to refuse', async ({ page, context }) => {
  const errors = errorsOf(page);
  const { asked, refused } = watch(page);
  const { decisions, saved } = await tour(page, '/');
  expect(decisions).toBeGreaterThan(30);
  expect(elsewhere(asked)).toEqual([]);
  expect(asked.length).toBeGreaterThan(30);
  expect(await context.cookies()).toEqual([]);
  // A journal is only there while the database has not caught up.
  await expect.poll(() => page.evaluate(async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), databases: (await indexedDB.databases()).length, caches: await caches.keys(), cookie: document.cookie,
  }))).toEqual({ local: [], session: [], databases: 1, caches: [], cookie: '' });
  await page.goto('/teach/role-cards.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(refused).toEqual([]);
  expect(errors).toEqual([]);
  console.log(`${asked.length} requests in a telling of ${decisions} decisions and ${saved} files that were saved, every one to the game's own host`);
});

test('the same in the one file, which may ask for nothing at all', async ({ page, context }) => {
  await context.setOffline(true);
  const errors = errorsOf(page);
  const { asked, refused } = watch(page);
  const file = pathToFileURL(resolve('node_modules/.cache/single/above-the-norm.html')).href;
  const { decisions } = await tour(page, file);
  // What a window is, it is from the start.
  await page.goto('about:blank');
  await page.goto(`${file}#teach/role-cards`);
  await expect(page.getByRole('heading', { level: 1, name: 'Role cards' })).toBeVisible();
  expect(decisions).toBeGreaterThan(30);
  expect([...new Set(asked.map((address) => address.replace(/#.*/, '')))].filter((address) => !/^(?:data|blob|about):/.test(address))).toEqual([file]);
  expect(refused).toEqual([]);
  expect(errors).toEqual([]);
});

test('the stage lives under the same policy', async ({ page }) => {
  const errors = errorsOf(page);
  const { asked, refused } = watch(page);
  await begin(page);
  for (let i = 0; i < 4; i++) await takeByKey(page, i === 0 ? 2 : 1);
  await expect(page.locator('.stage canvas')).toHaveCount(1);
  await page.waitForTimeout(1500);
  expect(refused).toEqual([]);
  expect(errors).toEqual([]);
  expect(elsewhere(asked)).toEqual([]);
});

test('text becomes no markup and no script, wherever a page would try it', async ({ page }) => {
  const { refused } = watch(page);
  await openTitle(page);
  // In a task of the page's own: what a test evaluates directly is let through.
  const outcomes = await page.evaluate(() => new Promise<string[]>((resolve) => { setTimeout(() => {
    const tries: Record<string, () => unknown> = {
      innerHTML: () => { document.createElement('p').innerHTML = '<b>x</b>'; },
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      srcdoc: () => { document.createElement('iframe').srcdoc = '<b>x</b>'; },
      write: () => document.write('<b>x</b>'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      scriptText: () => { document.createElement('script').text = 'x'; },
      scriptSource: () => { document.createElement('script').src = 'https://example.org/x.js'; },
      worker: () => new Worker('https://example.org/x.js'),
      evaluated: () => (Reflect.get(window, 'eval') as (text: string) => void)('1'),
      built: () => (Reflect.construct(Function, ['return 1']) as () => void)(),
      anotherPolicy: () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('mine', {}),
    };
    resolve(Object.entries(tries).filter(([, attempt]) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    }).map(([name]) => name));
  }); }));
  expect(outcomes).toEqual([]);
  // What the other tests find nothing with would have found this.
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(8);
});

const HOSTILE = ['<img src=x onerror="window.hit=1">', '"><script>window.hit=1</script>', '\u202Eevil name\u202C', 'ا'.repeat(150), '👨‍👩‍👧‍👦'.repeat(10), 'x'.repeat(200), '</p></main><h1>taken over'];

test('hostile names, places and ids in a file of tellings are shown as text, and the sheet still works', async ({ page }) => {
  await withoutWebgl(page);
  const errors = errorsOf(page);
  await begin(page);
  await takeByKey(page, 2);
  await openTitle(page);
  const story = await page.title();
  await page.getByRole('button', { name: /^Tellings/ }).click();
  const sheet = page.getByRole('dialog');
  const [file] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: 'Save everything as a file' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const bundle = JSON.parse(Buffer.concat(chunks).toString()) as { tellings: { telling: { decisions: object[] } }[]; endings: unknown[] };
  const [row] = bundle.tellings;
  const tellings = HOSTILE.flatMap((text, at) => [
    { ...row, id: `n${at}`, name: text }, { ...row, id: `p${at}`, place: text }, { ...row, id: `${at}${text}`.slice(0, 200) }, { ...row, id: `e${at}`, ending: text },
    { ...row, id: `s${at}`, telling: { ...row?.telling, seed: text.slice(0, 120), script: text.slice(0, 120) } },
    { ...row, id: `d${at}`, telling: { ...row?.telling, decisions: [{ knot: text.slice(0, 120), id: text.slice(0, 120) }] } },
  ]);
  const endings = HOSTILE.map((text) => ({ ending: text, tellingId: text, reached: 1 }));
  await sheet.locator('input[type=file]').setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...bundle, tellings, endings })) });
  await expect(sheet.getByText(`${tellings.length} tellings were taken up.`)).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(tellings.length + 1);
  await expect(sheet.getByText('<img src=x onerror="window.hit=1">').first()).toBeVisible();
  expect(await page.evaluate(() => ({ hit: 'hit' in window, pictures: document.querySelectorAll('img[src="x"]').length, wide: document.documentElement.scrollWidth > innerWidth }))).toEqual({ hit: false, pictures: 0, wide: false });
  expect(await page.title()).toContain(story.split('. ').at(-1) ?? '');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  expect(errors).toEqual([]);
  console.log(`${tellings.length} tellings and ${endings.length} endings with hostile text in one field each`);
});

test('hostile text in the address, in the field for codes and in the field for files is answered in a sentence', async ({ page }) => {
  await withoutWebgl(page);
  const errors = errorsOf(page);
  await openTitle(page);
  for (const text of HOSTILE) {
    await page.evaluate((fragment) => { location.hash = fragment; }, `#t=${text}&set=size-${text}`);
    await expect(page.getByRole('status').filter({ hasText: 'This link' })).toBeVisible();
    await page.evaluate((fragment) => { location.hash = fragment; }, `#${text}`);
  }
  await begin(page);
  await takeByKey(page, 2);
  await openTitle(page);
  await page.getByRole('button', { name: /^Tellings/ }).click();
  const sheet = page.getByRole('dialog');
  for (const text of HOSTILE) {
    await sheet.locator('.code-field input').fill(text);
    await sheet.locator('.code-field button').click();
    await expect(sheet.locator('.code-field [role=status]')).toContainText(/\w+ .*\./);
    await expect(sheet.locator('.code-field [role=status] *')).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(errors).toEqual([]);
});
