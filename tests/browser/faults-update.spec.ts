import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { begin, openTitle, passage, takeByKey, withoutWebgl } from './player.ts';

test.use({ serviceWorkers: 'allow' });

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json' };

/**
 * Gives out the build, and after `update` a second one: the same program, in which every script has another name, as after a change in each. The old names are
 * answered with 404, as on a server where the new files have replaced the old.
 */
class TwoBuilds {
  readonly asked404: string[] = [];
  readonly #server: Server;
  readonly #names = new Map(readdirSync('dist/assets').filter((name) => name.endsWith('.js')).map((name, at) => [name, name.replace(/-[\w-]{8}\.js$/, `-N${String(at).padStart(7, '0')}.js`)]));
  #second = false;

  constructor() {
    this.#server = createServer(({ url = '/' }, response) => {
      const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/\/$/, '/index.html');
      try {
        const { type, body } = this.#read(path);
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
      } catch {
        this.asked404.push(path);
        response.writeHead(404).end('gone');
      }
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => { this.#server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  update(): void {
    this.#second = true;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #read(path: string): { readonly type: string; readonly body: string | Buffer } {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const name = path.replace(/^.*\//, '');
    if (!this.#second) return { type, body: readFileSync(join('dist', path)) };
    if (this.#names.has(name)) throw new Error('an old name');
    const [old] = [...this.#names].find(([, renamed]) => renamed === name) ?? [name];
    const file = join('dist', path.replace(name, old));
    if (!/\.(?:js|html)$/.test(path)) return { type, body: readFileSync(file) };
    let body = readFileSync(file, 'utf8');
    for (const [before, after] of this.#names) body = body.replaceAll(before, after);
    // What changed has another revision.
    return { type, body: name === 'service-worker.js' ? body.replace(/"revision":"./g, '"revision":"z') : body };
  }
}

let builds: TwoBuilds;
let address: string;
test.beforeEach(async () => {
  builds = new TwoBuilds();
  address = await builds.listen();
});
test.afterEach(() => builds.close());

test('a new version that comes while a telling is open waits: the open page has all of the old one, and the next visit all of the new', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await withoutWebgl(page);
  await openTitle(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await begin(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await takeByKey(page, 2);
  await takeByKey(page, 1);
  builds.update();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 60_000 }).toBe('installed');
  // Every script of the old version, those that were not needed yet among them, still comes.
  const old = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  const statuses = await page.evaluate(async (names) => Promise.all(names.map(async (name) => (await fetch(`./assets/${name}`)).status)), old);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  for (let i = 0; i < 3; i++) await takeByKey(page, 1);
  const here = await passage(page);
  expect(builds.asked404).toEqual([]);

  // A visit that begins before the browser has quite closed the last one still has the old version, for as long as it lasts: each is a tab of its own.
  let next = page;
  await expect.poll(async () => {
    await next.close();
    next = await context.newPage();
    await withoutWebgl(next);
    const seen: string[] = [];
    next.on('response', (response) => seen.push(`${response.status()} ${response.url()}`));
    next.on('requestfailed', (request) => seen.push(`failed ${request.url()}`));
    next.on('pageerror', ({ message }) => seen.push(message));
    await openTitle(next).catch((reason: unknown) => { throw new Error(`the page stayed as the build has written it:\n${seen.join('\n')}`, { cause: reason }); });
    return seen.some((one) => /-N\d{7}\.js$/.test(one));
  }, { timeout: 30_000 }).toBe(true);
  await next.getByRole('button', { name: /^Go on/ }).click();
  await expect.poll(() => passage(next)).toBe(here);
  console.log(`an update under an open telling: ${old.length} scripts of the old version still there, none asked of the server in vain`);
  await context.close();
});

test('a new version that comes at the first visit, before anything is kept: what is missing is said in a sentence, the telling goes on, and a reload brings the new one', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  await withoutWebgl(page);
  // The page has no moment to fetch the rest before it is gone.
  await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  await begin(page);
  await takeByKey(page, 2);
  builds.update();
  const before = await passage(page);
  await page.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: 'could not be fetched' })).toContainText('load the page again');
  await expect.poll(() => passage(page)).toBe(before);
  await takeByKey(page, 1);
  const here = await passage(page);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect.poll(() => passage(page)).toBe(here);
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await context.close();
});
