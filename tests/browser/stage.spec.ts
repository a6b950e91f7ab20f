import { expect, type Page, test } from '@playwright/test';
import { begin, takeByKey, withoutWebgl } from './player.ts';

test('without WebGL the page shows the same scene as a still', async ({ page }) => {
  await withoutWebgl(page);
  await begin(page);
  await takeByKey(page, 1);
  const still = page.locator('.stage img');
  await expect(still).toBeVisible();
  await expect.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('the stage draws the scene on a canvas that is hidden from readers, and sleeps when movement is still', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await expect(page.locator('.stage canvas')).toHaveCount(1);
  expect(await page.locator('canvas').evaluate((canvas) => canvas.closest('[aria-hidden="true"]') !== null)).toBe(true);
  await page.waitForTimeout(3000);
  expect(await framesOf(page)).toBeLessThan(5);
});

// Every page of the gallery shows another picture; behind the bathhouse snow falls.
test.describe('in the gallery', () => {
  // A small view is drawn as often as a large one, and faster.
  test.use({ baseURL: 'http://127.0.0.1:4181', viewport: { width: 700, height: 420 } });

  test('snow lies still and the stage sleeps when movement is off; fifty changes of scene leave its textures as they were', async ({ page }) => {
    test.slow();
    await page.addInitScript(() => {
      let alive = 0;
      const { createTexture, deleteTexture } = WebGLRenderingContext.prototype;
      WebGLRenderingContext.prototype.createTexture = function (this: WebGLRenderingContext) {
        document.documentElement.dataset.textures = String(++alive);
        return createTexture.call(this);
      };
      WebGLRenderingContext.prototype.deleteTexture = function (this: WebGLRenderingContext, texture) {
        document.documentElement.dataset.textures = String(texture ? --alive : alive);
        deleteTexture.call(this, texture);
      };
    });
    await begin(page);
    const go = async (key: '1' | 'u') => {
      const before = await page.locator('main').innerText();
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
      // Who is faster than the stage sees only the last picture.
      await page.waitForTimeout(350);
    };
    while (!/^bathhouse$/m.test(await page.locator('#now').innerText())) await go('1');
    await page.waitForTimeout(3000);
    const textures = () => page.evaluate(() => Number(document.documentElement.dataset.textures));
    const before = await textures();
    expect(before).toBeGreaterThan(5);
    expect(await framesOf(page)).toBeLessThan(5);
    for (let i = 0; i < 25; i++) await go('1');
    for (let i = 0; i < 25; i++) await go('u');
    await page.waitForTimeout(3000);
    expect(await textures()).toBe(before);
    expect(await framesOf(page)).toBeLessThan(5);
  });
});

/** Frames that are asked for in a second and a half. */
function framesOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => { count++; return real(callback); };
    await new Promise((resolve) => setTimeout(resolve, 1500));
    window.requestAnimationFrame = real;
    return count;
  });
}

test('nothing is asked of another site, and nothing sounds or is loaded to sound before the first gesture', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Tell it from the start/ })).toBeVisible();
  expect(asked.filter((address) => /\.(webm|m4a)/.test(address))).toEqual([]);
  await page.getByRole('button', { name: /Tell it from the start/ }).click();
  await takeByKey(page, 1);
  await expect.poll(() => asked.filter((address) => /\.(webm|m4a)/.test(address)).length).toBeGreaterThan(0);
  expect(asked.filter((address) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(address))).toEqual([]);
});

test('a phone that is turned shows the picture at its new size', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await takeByKey(page, 1);
  await expect(page.locator('.stage canvas')).toHaveCount(1);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => page.evaluate(() => {
    const canvas = document.querySelector('canvas')?.getBoundingClientRect();
    const host = document.querySelector('.stage-host')?.getBoundingClientRect();
    return canvas !== undefined && host !== undefined && Math.abs(canvas.width - host.width) < 2 && Math.abs(canvas.height - host.height) < 2;
  })).toBe(true);
});
