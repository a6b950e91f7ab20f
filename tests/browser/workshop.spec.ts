import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { benchPlugin } from '../../src/build/bench-serve.ts';
import { inkPlugin } from '../../src/build/ink-plugin.ts';
import { phaserPlugin } from '../../src/build/phaser-plugin.ts';
import { playgroundPlugin } from '../../src/build/playground-serve.ts';
import { at, ports } from './ports.ts';

const ADDRESS = at(ports.workshop);
const STORY = `# title: The Gate
INCLUDE papers.ink
VAR pick = "none"
-> gate
=== gate ===
You stand at the gate. # act: 1, title=Gate # place: The gate # crossroads: pick
* [Take the pick. # id: take]
    ~ pick = "mine"
* [Leave it. # id: leave]
- -> yard
=== yard ===
The yard is wide{pick == "mine":, and the pick is heavy}.
* [Go on. # id: on]
-> papers
`;
let server: ViteDevServer;

// One server for all of them, so one worker, one after the other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-')));
  cpSync('tests/fixtures/gallery', folder, { recursive: true });
  writeFileSync(join(folder, 'main.ink'), STORY);
  writeFileSync(join(folder, 'book.json'), JSON.stringify({ catalogue: relative(folder, 'assets/catalogue.json') }));
  const story = relative(process.cwd(), join(folder, 'main.ink'));
  server = await createServer({
    // Servers that share a cache of dependencies throw out each other's files.
    cacheDir: join(folder, 'cache'), configFile: false, logLevel: 'silent', plugins: [phaserPlugin(), inkPlugin(story), benchPlugin(12), playgroundPlugin()], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A dependency that is found late reloads the page in the middle of a test.
    optimizeDeps: { include: ['preact', 'preact/hooks', '@preact/signals', 'inkjs', 'howler', 'valibot', 'idb', 'tinykeys'] },
    server: { port: ports.workshop, host: '127.0.0.1', strictPort: true },
  });
  await server.listen();
});
test.afterAll(() => server.close());

test('the bench opens the game at a knot with a wished value', async ({ page, context }) => {
  await page.goto(`${ADDRESS}/bench.html#knot/yard`);
  await page.getByRole('combobox', { name: 'pick' }).selectOption('mine');
  await expect(page).toHaveURL(/#knot\/yard\?pick=mine$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'pick = mine' })).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the game here' }).click();
  const game = await opening;
  await expect(game.locator('#now')).toContainText('and the pick is heavy');

  // Whatever has a place in a file opens there.
  const asked = page.waitForRequest(/__open-in-editor/);
  await page.route(/__open-in-editor/, (route) => route.fulfill({ body: '' }));
  await page.getByRole('link', { name: 'main.ink:11', exact: true }).click();
  expect(decodeURIComponent((await asked).url())).toContain('main.ink:11:1');
});

test('the playground shows each scene of the catalogue without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('response', (response) => { if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`); });
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width: 1000, height: 600 });
  // Small pictures are drawn sooner, where there is no graphics card.
  await page.goto(`${ADDRESS}/playground.html#view=phone&text=One+line.`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-shown]')).toBeAttached();
  const { backdrops } = JSON.parse(readFileSync('assets/catalogue.json', 'utf8')) as { backdrops: Readonly<Record<string, { alt: string }>> };
  const choice = page.getByRole('combobox', { name: 'Backdrop' });
  for (const [id, { alt }] of Object.entries(backdrops)) {
    await choice.selectOption(id);
    await expect(frame.locator(`[data-shown*="backdrop=${id}"]`)).toBeAttached();
    await expect(page.locator('.says')).toContainText(alt.slice(0, 40));
  }
  await expect(frame.locator('.stage :is(canvas, img)').first()).toBeAttached();
  await expect(page.locator('.as-ink')).toContainText(/# backdrop: [a-z-]+/);
  expect(errors).toEqual([]);

  // It stands in the address: somebody else sees the same.
  await page.getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('button', { name: 'Front page', exact: true }).click();
  await expect(frame.locator('.newspaper')).toBeVisible();
  await page.reload();
  await expect(page.frameLocator('iframe').locator('.newspaper')).toBeVisible();
  expect(errors).toEqual([]);
});
