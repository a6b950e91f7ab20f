import { expect, type Page } from '@playwright/test';

/** Ids as the story's choices have them are not on the page; a player goes by number. This one takes what `pick` says, by keyboard alone, until the story ends. */
export async function playByKeyboard(page: Page, pick: (count: number, step: number) => number, most = 150): Promise<number> {
  for (let step = 0; step < most; step++) {
    const count = await page.locator('.ask .choice').count();
    if (count === 0) return step;
    await takeByKey(page, pick(count, step));
  }
  throw new Error(`no ending within ${most} decisions`);
}

/** Takes choice number `number` (from 1) by its key and waits for the next passage. */
export async function takeByKey(page: Page, number: number): Promise<void> {
  const before = await page.locator('#now').innerText().catch(() => '');
  const address = await turnName(page);
  await page.keyboard.press(String(number));
  await expect.poll(() => turnName(page), { timeout: 15_000, message: `something follows after "${before.slice(0, 60)}"` }).not.toBe(address);
}

/** The present passage, without what comes and goes around it. */
export function passage(page: Page): Promise<string> {
  return page.locator('#now').innerText();
}

/** What stands on the page now, as one text to compare. */
function turnName(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** Opens the title and waits for it. */
export async function openTitle(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Tell it from the start/ })).toBeVisible();
}

/** Begins a telling by keyboard and waits for its first choice. */
export async function begin(page: Page): Promise<void> {
  await openTitle(page);
  const button = page.getByRole('button', { name: /Tell it from the start/ });
  await page.keyboard.press((await button.getAttribute('aria-keyshortcuts')) ?? '1');
  await expect(page.locator('.ask .choice').first()).toBeVisible();
}

/** Takes WebGL away, as an old Chromebook's settings do. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
}
