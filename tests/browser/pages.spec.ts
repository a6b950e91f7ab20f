import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { begin, openTitle, takeByKey, withoutWebgl } from './player.ts';

async function expectSound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  // Nothing scrolls sideways, whatever the width.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Every kind of page, one after another; with stills, since the stage is hidden from readers and only costs time here. */
async function walkThePages(page: Page): Promise<void> {
  await withoutWebgl(page);
  await openTitle(page);
  await expectSound(page, 'title');
  for (const name of ['Settings', 'About and credits', 'Sources']) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSound(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await begin(page);
  // The short telling, which has every kind of page.
  await takeByKey(page, 2);
  await expectSound(page, 'reading');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound(page, 'backlog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  let papers = 0;
  let files = 0;
  for (let step = 0; step < 150 && (await page.locator('.ask .choice').count()) > 0; step++) {
    if (await page.locator('.newspaper').count()) await expectSound(page, `front page ${++papers}`);
    const file = page.locator('#now .dossier > summary');
    if (await file.count()) {
      await file.click();
      await expectSound(page, `the file, ${++files}`);
    }
    await takeByKey(page, 1);
  }
  expect(papers).toBe(6);
  expect(files).toBe(1);
  await expectSound(page, 'ending');
  for (const [open, name] of [['The map of this story', 'The map'], ['The whole telling, to print or save', 'Above the Norm']] as const) {
    await page.getByRole('button', { name: open }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
    await expect(page.locator('.station, .transcript-in > p').first()).toBeVisible();
    await expectSound(page, name);
    await page.keyboard.press('Escape');
  }
}

for (const [name, viewport] of Object.entries({ Chromebook: { width: 1366, height: 768 }, phone: { width: 390, height: 844 }, wide: { width: 1920, height: 1080 } })) {
  test(`every kind of page is sound for axe on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await walkThePages(page);
  });
}

test('every kind of page is sound at 200 % text on a Chromebook', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: /200/ }).check({ force: true });
  await page.keyboard.press('Escape');
  await walkThePages(page);
});

for (const width of [390, 360]) {
  test(`the foot of the leaf is one row of three on a phone ${width} pixels wide, each large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await withoutWebgl(page);
    await begin(page);
    await takeByKey(page, 1);
    const boxes = await page.locator('.leaf-foot .tool').evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBe(3);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.min(...boxes.flatMap((box) => [box.width, box.height]))).toBeGreaterThanOrEqual(44);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
  });
}
