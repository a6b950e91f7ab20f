import { expect, type Page, test } from '@playwright/test';
import { asDevice, begin, beginInTelling, takeByKey, withoutWebgl } from './player.ts';
import { at, ports } from './ports.ts';

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

test('a picture that the graphics card has lost while the stage slept is drawn again, the same', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  const canvas = page.locator('.stage canvas');
  await expect(canvas).toHaveCount(1);
  await page.waitForTimeout(3000);
  const stood = await canvas.screenshot();
  await canvas.evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl')?.getExtension('WEBGL_lose_context');
    context?.loseContext();
    setTimeout(() => context?.restoreContext(), 2500);
  });
  await expect.poll(async () => (await canvas.screenshot()).equals(stood), { message: 'it is gone' }).toBe(false);
  await expect.poll(async () => (await canvas.screenshot()).equals(stood), { message: 'it stands again' }).toBe(true);
});

// Every page of the gallery shows another picture; behind the bathhouse snow falls.
test.describe('in the gallery', () => {
  // A small view is drawn as often as a large one, and faster.
  test.use({ baseURL: at(ports.gallery), viewport: { width: 700, height: 420 } });

  test('snow lies still and the stage sleeps when movement is off', async ({ page }) => {
    await beginInTelling(page);
    while (!/^bathhouse$/m.test(await page.locator('#now').innerText())) await takeByKey(page, 1);
    await page.waitForTimeout(3000);
    expect(await framesOf(page)).toBeLessThan(5);
  });
});

// Our own cut of Phaser has what the stage draws with; what it lacked would throw in a frame.
test.describe('with movement', () => {
  test.use({ viewport: { width: 700, height: 600 }, contextOptions: { reducedMotion: 'no-preference' } });

  test('pictures change, people come and go, and nothing fails', async ({ page }) => {
    const failed: string[] = [];
    page.on('pageerror', ({ message }) => failed.push(message));
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    await asDevice(page, 0);
    await beginInTelling(page);
    await takeByKey(page, 1);
    await expect(page.locator('.stage canvas')).toHaveCount(1);
    for (let i = 0; i < 15; i++) {
      await takeByKey(page, 1);
      await page.waitForTimeout(1000);
    }
    expect(failed).toEqual([]);
  });

  test('a picture moves, stands as soon as the reader wants no movement, and moves again when he does', async ({ page }) => {
    // So small that any device keeps up.
    await page.setViewportSize({ width: 480, height: 380 });
    await asDevice(page, 0);
    await begin(page);
    await takeByKey(page, 1);
    await expect(page.locator('.stage canvas')).toHaveCount(1);
    const setMotion = async (motion: string) => {
      await page.keyboard.press('s');
      await page.getByRole('dialog').getByText(motion, { exact: true }).click();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(1500);
    };
    await page.waitForTimeout(1500);
    expect(await framesOf(page)).toBeGreaterThan(5);
    await setMotion('Still');
    expect(await framesOf(page)).toBeLessThan(5);
    await setMotion('Full');
    expect(await framesOf(page)).toBeGreaterThan(5);
  });

  test('layers that the graphics card has lost are drawn again, the same way up', async ({ page }) => {
    await asDevice(page, 0);
    await begin(page);
    await takeByKey(page, 1);
    const canvas = page.locator('.stage canvas');
    await expect(canvas).toHaveCount(1);
    const look = async () => coarse(page, await canvas.screenshot());
    // The curtain is open when there is light and shade.
    await expect.poll(async () => Math.max(...(await look()))).toBeGreaterThan(140);
    await page.waitForTimeout(3000);
    const stood = await look();
    await canvas.evaluate((element) => {
      const lost = (element as HTMLCanvasElement).getContext('webgl')?.getExtension('WEBGL_lose_context');
      lost?.loseContext();
      setTimeout(() => lost?.restoreContext(), 2500);
    });
    const isLost = () => canvas.evaluate((element) => (element as HTMLCanvasElement).getContext('webgl')?.isContextLost());
    await expect.poll(isLost).toBe(true);
    await expect.poll(isLost).toBe(false);
    await page.waitForTimeout(1000);
    expect(apart(stood, await look())).toBeLessThan(6);
  });

  test('a device that would draw it in software is shown prints from the first picture on', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await asDevice(page, 30);
    await page.addInitScript(() => {
      const { createTexture } = WebGLRenderingContext.prototype;
      let made = 0;
      WebGLRenderingContext.prototype.createTexture = function () {
        document.documentElement.dataset.textures = String(++made);
        return createTexture.call(this);
      };
    });
    await begin(page);
    await takeByKey(page, 1);
    await expect(page.locator('.stage canvas')).toHaveCount(1);
    await page.waitForTimeout(3000);
    // Phaser's own, the stage's and a print; layers alone would be as many again. That there never were any, the watch on the pace cannot have seen to.
    expect(Number(await page.locator('html').getAttribute('data-textures'))).toBeLessThan(MOST_WITH_PRINTS);
    expect(await framesOf(page)).toBeLessThan(5);
  });
});

/** The shades of red, 0 to 255, of a picture that is made sixteen pixels wide and twelve high: what moves a little in it does not show. */
function coarse(page: Page, picture: Buffer): Promise<number[]> {
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))]));
    const [width, height] = [16, 12];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0, width, height);
    return [...(context?.getImageData(0, 0, width, height).data ?? [])].filter((_, i) => i % 4 === 0);
  }, picture.toString('base64'));
}

/** How far two such pictures are apart on average. */
function apart(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length;
}

/** More textures than this a stage has made only if it has drawn layers. */
const MOST_WITH_PRINTS = 13;

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
  await expect(page.locator('[data-live] .opening')).toBeVisible();
  expect(asked.filter((address) => /\.(webm|m4a)/.test(address))).toEqual([]);
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
