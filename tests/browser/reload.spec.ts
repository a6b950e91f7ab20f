import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { inkPlugin } from '../../src/build/ink-plugin.ts';
import { phaserPlugin } from '../../src/build/phaser-plugin.ts';
import { at, ports } from './ports.ts';

let server: ViteDevServer;
let story: string;

test.beforeAll(async () => {
  story = join(realpathSync(mkdtempSync(join(tmpdir(), 'hot-'))), 'lighthouse.ink');
  for (const name of ['lighthouse.ink', 'stairs.ink']) writeFileSync(story.replace('lighthouse.ink', name), readFileSync(`tests/fixtures/plain/${name}`));
  server = await createServer({
    // Servers that share a cache of dependencies throw out each other's files.
    cacheDir: join(dirname(story), 'cache'), configFile: false, logLevel: 'silent', plugins: [phaserPlugin(), inkPlugin(story)], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, server: { port: ports.reload, host: '127.0.0.1', strictPort: true },
  });
  await server.listen();
});
test.afterAll(() => server.close());

test('saving an Ink file puts the player back where he was, by his decisions; a mistake shows with file and line, and the last good script stays', async ({ page }) => {
  await page.goto(at(ports.reload));
  await page.getByRole('button', { name: /Wake the keeper/ }).click();
  await expect(page.locator('#now')).toContainText('You knock.');

  const text = readFileSync(story, 'utf8');
  // A choice above the one that was taken: by position, the player would now stand elsewhere.
  writeFileSync(story, text.replace('* [Climb', '* [Go back to bed.] You sleep. -> END\n* [Climb').replace('You knock.', 'You knock twice.'));
  await expect(page.locator('#now')).toContainText('You knock twice.');

  writeFileSync(story, text.replace('-> stairs', '-> starirs'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('lighthouse.ink:3');
  await expect(page.locator('#now')).toContainText('You knock twice.');

  // Two saves within a few milliseconds are one to the file system; a writer's hand is slower.
  await page.waitForTimeout(500);
  writeFileSync(story, text);
  await expect(page.locator('#now')).toContainText('You knock. ');
  await expect(overlay).toHaveCount(0);
});
