import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { openTitle, withoutWebgl } from './player.ts';

const NAMES = readdirSync('story/classroom').filter((name) => name.endsWith('.md')).map((name) => name.replace(/\.md$/, ''));

test('the pages for teachers can be read by anyone, on a phone and on a projector, without a script and with nothing from elsewhere', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of NAMES) {
      await page.goto(`/teach/${name}.html`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name} at ${width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length)).toBe(0);
    }
  }
  expect(hosts.size).toBe(1);
  await context.close();
});

test('the title page leads to them, and they lead into the story at an act', async ({ page }) => {
  await withoutWebgl(page);
  await openTitle(page);
  await page.getByRole('link', { name: 'For teachers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
  await page.getByRole('link', { name: '15 minutes, one act' }).first().click();
  await page.getByRole('link', { name: 'Open the story at Act 3' }).click();
  await expect(page.locator('#now').getByText('Nobody may go home till the Party has voted what happened.')).toBeVisible();
});

test('the role cards are printed two to a sheet, each with its back, on A4 and on Letter', async ({ page }) => {
  await page.goto('/teach/role-cards.html');
  const cards = await page.locator('.role:not(.back)').count();
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(cards);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1054 });
  for (const card of await page.locator('.role').all()) expect(await card.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
});
