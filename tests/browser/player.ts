import { expect, type Page } from '@playwright/test';

/** Ids as the story's choices have them are not on the page; a player goes by number. This one takes what `pick` says, by keyboard alone, until the story ends. */
export async function playByKeyboard(page: Page, pick: (count: number, step: number) => number, most = 150): Promise<number> {
  for (let step = 0; step < most; step++) {
    const count = await page.locator('.ask .choice:not([inert] *)').count();
    if (count === 0) return step;
    await takeByKey(page, pick(count, step));
  }
  throw new Error(`no ending within ${most} decisions`);
}

/** Takes choice number `number` (from 1) by its key and waits for the next passage. */
export async function takeByKey(page: Page, number: number): Promise<void> {
  const before = await shownText(page);
  await page.keyboard.press(String(number));
  await expect.poll(() => shownText(page), { timeout: 15_000, message: `something follows after "${before.slice(0, 60)}"` }).not.toBe(before);
}

/** The present passage, without what comes and goes around it. */
export function passage(page: Page): Promise<string> {
  return page.locator('#now').innerText();
}

/** What stands on the page now, as one text to compare: without the leaves that lie ahead, nor the empty lines that they leave where they lay. */
export function shownText(page: Pick<Page, 'locator'>): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const all = (main as HTMLElement).innerText;
    const ahead = [...main.querySelectorAll<HTMLElement>('.ahead')].map(({ innerText }) => innerText);
    return ahead.reduce((text, covered) => text.replace(covered, ''), all).replace(/\s+/g, ' ').trim();
  });
}

/** Opens the title and waits until the page stands on the markup that the build has written. */
export async function openTitle(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('[data-live] .title-col')).toBeVisible();
}

/** Begins a telling by keyboard and waits for its first choice. Who has told nothing yet reads it on the title already. */
export async function begin(page: Page): Promise<void> {
  await openTitle(page);
  const button = page.getByRole('button', { name: /Tell it from the start/ });
  if (await button.count() > 0) await page.keyboard.press((await button.getAttribute('aria-keyshortcuts')) ?? '1');
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
}

/** Begins a telling and stands on its first turn as a telling shows it, with its picture. */
export async function beginInTelling(page: Page): Promise<void> {
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('u');
  await expect(page.locator('.title-col')).toHaveCount(0);
  await expect(page.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
}

/**
 * Has the stage measure, before it opens, a device that takes so many milliseconds to draw a picture of a megapixel: none for a card, ten and more without one.
 * For a card the page's clock goes at a quarter of its pace: however busy the machine is, no frame is late.
 */
export async function asDevice(page: Page, perMegapixel: number): Promise<void> {
  await page.addInitScript((each) => {
    const gl = WebGLRenderingContext.prototype;
    const { readPixels } = gl;
    let laid = 0;
    const now = performance.now.bind(performance);
    if (each === 0) performance.now = () => now() / 4;
    // What the stage draws itself it draws otherwise.
    gl.drawArrays = function () { laid += (this.drawingBufferWidth * this.drawingBufferHeight) / 1e6; };
    gl.readPixels = function (this: WebGLRenderingContext, ...given: unknown[]) {
      const until = performance.now() + laid * each;
      while (performance.now() < until);
      laid = 0;
      Reflect.apply(readPixels, this, given);
    } as typeof readPixels;
  }, perMegapixel);
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
