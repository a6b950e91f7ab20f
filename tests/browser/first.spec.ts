import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test.describe('without a program', () => {
  test.use({ javaScriptEnabled: false });
  test('the first words of the story can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Norm');
    await expect(page.locator('.opening')).toContainText('For readers of fourteen and over');
    await expect(page.locator('.opening .choice')).toHaveCount(2);
  });
});

for (const how of ['pointer', 'key'] as const) {
  test(`a ${how} that comes before the program is kept, and answered when it is there`, async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    await page.route('**/program-*.js', async (route) => { await held; await route.continue(); });
    await page.goto('/');
    const choice = page.locator('.opening .choice').nth(1);
    // The smallest script has to be there.
    await expect(async () => {
      if (how === 'pointer') await choice.click();
      else await page.keyboard.press('2');
      await expect(choice).toHaveAttribute('data-kept', '', { timeout: 300 });
    }).toPass();
    letGo();
    await expect(page.locator('#now .chosen')).toContainText('the short telling');
  });
}

test('letters that come late move nothing by as much as a line', async ({ page }) => {
  const foot = async () => (await page.locator('nav.foot').boundingBox())?.y ?? Number.NaN;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/vollkorn-*.woff2', async (route) => { await held; await route.continue(); });
  await page.setViewportSize({ width: 390, height: 844 });
  // Letters belong to what a page waits for until it calls itself loaded.
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('[data-live]')).toHaveCount(1);
  const before = await foot();
  letGo();
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em Vollkorn'))).toBe(true);
  expect(Math.abs((await foot()) - before)).toBeLessThan(20);
});

test('the page takes over the elements that it finds: what has focus keeps it', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/program-*.js', async (route) => { await held; await route.continue(); });
  await page.goto('/');
  await page.locator('.opening .choice').nth(1).focus();
  letGo();
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await expect(page.locator('.opening .choice').nth(1)).toBeFocused();
});

test('where the program cannot be fetched, the page says so and stays readable', async ({ page }) => {
  await page.route('**/program-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await expect(page.locator('.opening')).toBeVisible();
});

test('the first script waits for nothing, and the code that the first choice needs is small', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  const text = (name: string) => readFileSync(`dist/assets/${name}`, 'utf8');
  const first = scripts.find((name) => html.includes(`<script type="module" crossorigin src="./assets/${name}">`)) ?? '';
  const imported = [...text(first).matchAll(/import\s*\{[^}]*\}\s*from\s*"\.\/([^"]+)"/g)].map(([, name = '']) => name);
  expect(imported.map((name) => name.split('-')[0])).toEqual(['fetch']);

  // Beside inkjs and what is told: the story, its notes and sources.
  const program = scripts.filter((name) => html.includes(`./assets/${name}`) && !/^(ink|script|book)-/.test(name));
  const bytes = program.map((name) => gzipSync(text(name), { level: 9 }).length).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeLessThan(45_000);
});
