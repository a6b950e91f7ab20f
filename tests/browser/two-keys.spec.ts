import { expect, type Page, test } from '@playwright/test';
import { focusedOnPage } from './access/measure.ts';
import { begin, openTitle, passage, shownText, takeByKey, withoutWebgl } from './player.ts';

/** What a switch sends: one for "next", one for "take". */
const [NEXT, TAKE] = ['Tab', 'Enter'];
const MOST_STEPS = 60;

/** Goes on with "next" until what has focus is as wanted; each stop on the way is seen and marked. */
async function goTo(page: Page, wanted: string, faults: Set<string>): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(NEXT);
    const { what, lost, ring, seen } = await page.evaluate(focusedOnPage);
    if (!lost && ring < 2) faults.add(`no ring: ${what}`);
    if (!lost && seen < 5) faults.add(`covered: ${what}, ${seen} of 9 points seen`);
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
  }
  throw new Error(`"${wanted}" is not reached within ${MOST_STEPS} steps`);
}

test('with two keys, "next" and "take", a reader comes from the first page to an ending and into its notes; focus is never lost, unmarked or covered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withoutWebgl(page);
  const faults = new Set<string>();
  await openTitle(page);
  // The second choice of the first page is the short telling.
  await goTo(page, '.opening .choice', faults);
  await page.keyboard.press(NEXT);
  await page.keyboard.press(TAKE);
  await expect(page.locator('#now')).toBeFocused();
  let decisions = 1;
  for (; decisions < 90 && (await page.locator('.ask .choice:not([inert] *)').count()) > 0; decisions++) {
    const before = await shownText(page);
    await goTo(page, '.ask .choice:not([inert] *)', faults);
    await page.keyboard.press(TAKE);
    await expect.poll(() => shownText(page)).not.toBe(before);
    const { what, lost, seen, isPassage } = await page.evaluate(focusedOnPage);
    if (lost || !isPassage || seen === 0) faults.add(`after a choice focus is at ${what}`);
  }
  expect(decisions).toBeGreaterThan(30);
  await expect(page.locator('#ending-title')).toBeVisible();
  await goTo(page, 'a[href="#notes"]', faults);
  await page.keyboard.press(TAKE);
  await goTo(page, '.note-group > summary', faults);
  await expect(page.locator('.note-group > summary:focus')).toBeInViewport();
  expect([...faults]).toEqual([]);
});

test('where single keys are turned off, figures and letters press nothing, and the page does not speak of them', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 1);
  await expect(page.locator('.keys:not([inert] *)')).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('group', { name: 'Single keys' }).getByRole('radio', { name: 'Off' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = await passage(page);
  for (const key of ['1', '2', 'u', 'b', 'p', 's', 'm', 'n']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await passage(page)).toBe(before);
  await expect(page.locator('.keys:not([inert] *)')).toHaveCount(0);
  await page.locator('.ask .choice:not([inert] *)').first().press('Enter');
  await expect.poll(() => passage(page)).not.toBe(before);
});
