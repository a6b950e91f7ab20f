import { shownText } from '../player.ts';
import { expect, type Page } from '@playwright/test';
import type { Kind } from './kinds.ts';

/** Presses the remote until something stands on the screen. */
async function pressTo(page: Page, stands: string): Promise<void> {
  await expect.poll(async () => {
    if (await page.locator(stands).count() > 0) return true;
    await page.keyboard.press('PageDown');
    return false;
  }, { intervals: [100] }).toBe(true);
}

const step = (name: string): Kind => ({ name: `assembly: ${name}`, open: (page) => pressTo(page, `.meeting[data-step="${name}"]`) });

/** A class at work on its screen, to the result of its first assembly. */
export const classScreen: readonly Kind[] = [
  {
    name: 'class screen, a decision for all',
    open: async (page) => {
      await page.goto('/#class');
      await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
      await expect(page.locator('.ask .choice:not([inert] *)')).toHaveCount(1);
      for (let turn = 0; turn < 60 && (await page.locator('.class-ask').count()) === 0; turn++) {
        const before = await shownText(page);
        await page.keyboard.press((await page.locator('.ask .choice:not([inert] *)').count()) === 1 ? 'PageDown' : '1');
        await expect.poll(() => shownText(page)).not.toBe(before);
      }
      await expect(page.locator('.class-ask')).toBeVisible();
    },
    tree: 'class-screen',
  },
  step('question'),
  step('role'),
  { ...step('count'), tree: 'assembly-count' },
  {
    name: 'assembly: result',
    open: async (page) => {
      await page.keyboard.type('7');
      await pressTo(page, '.meeting[data-step="result"]');
    },
  },
  { name: 'class screen, covered', open: async (page) => { await page.keyboard.press('b'); await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible(); } },
];
