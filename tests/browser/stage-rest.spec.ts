import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { asDevice, begin, beginInTelling, shownText, takeByKey, withoutWebgl } from './player.ts';
import { at, ports } from './ports.ts';

/** How much more of anything counts as where it was. */
const SLACK = 1.05;

// Every page of the gallery shows another picture or person; a small view is drawn as often as a large one, and faster.
for (const [kind, reducedMotion, least, most] of [['prints', 'reduce', 1, 9], ['layers', 'no-preference', 12, 40]] as const) {
  test.describe(`in the gallery, in ${kind}`, () => {
    test.use({ baseURL: at(ports.gallery), viewport: { width: 700, height: 560 }, contextOptions: { reducedMotion } });

    test('two hundred changes of scene leave heap and textures where they were', async ({ page }) => {
      test.setTimeout(600_000);
      await asDevice(page, 0);
      await countTextures(page);
      await beginInTelling(page);
      const pages = Number(/of (\d+)/.exec(await shownText(page))?.[1]);
      expect(pages).toBeGreaterThan(100);
      const session = await page.context().newCDPSession(page);
      const go = async (key: '1' | 'u', times: number) => {
        for (let i = 0; i < times; i++) {
          const before = await shownText(page);
          await page.keyboard.press(key);
          await expect.poll(() => shownText(page), { intervals: [20] }).not.toBe(before);
          // Who is faster than the stage sees only the last picture.
          await page.waitForTimeout(200);
        }
      };
      // Once through all of them: what is fetched and compiled the first time is no leak. Then some way back, and forward to the same page.
      await go('1', pages - 1);
      await go('u', 20);
      await go('1', 20);
      const before = await holds(page, session);
      // Phaser and the stage have half a dozen of their own.
      expect(before.textures).toBeGreaterThanOrEqual(least);
      expect(before.textures).toBeLessThanOrEqual(most);
      await go('u', 100);
      await go('1', 100);
      const after = await holds(page, session);
      expect(after.textures).toBe(before.textures);
      expect(after.bytes).toBe(before.bytes);
      expect(after.heap).toBeLessThan(before.heap * SLACK);
      expect(after.nodes).toBeLessThan(before.nodes * SLACK);
    });
  });
}

test('a stage on which nothing moves costs a page next to nothing', async ({ page }) => {
  const work = async (shown: Page, picture: string) => {
    await begin(shown);
    await takeByKey(shown, 1);
    await expect(shown.locator(picture)).toBeVisible();
    // Pictures that come next are fetched, and the loop falls asleep.
    await shown.waitForTimeout(6000);
    const worked = await workOver(shown, 10);
    await shown.close();
    return worked;
  };
  const still = await page.context().newPage();
  await withoutWebgl(still);
  const inPicture = await work(still, '.stage img');
  const onStage = await work(page, '.stage canvas');
  // Alone on its machine either works some milliseconds in ten seconds, without a style, a layout or a script; beside other tests every task is stretched.
  expect(onStage).toBeLessThan(inPicture * 1.5 + 0.3);
});

/** Seconds that a page's main thread works in so many: the quietest of three stretches, since a busy machine stretches every task. */
async function workOver(page: Page, seconds: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const worked = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await session.send('Performance.enable');
  const stretches: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = await worked();
    await page.waitForTimeout(seconds * 1000);
    stretches.push((await worked()) - before);
  }
  return Math.min(...stretches);
}

/** What a page holds when it has come to rest and thrown away what it can. */
async function holds(page: Page, session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number; readonly textures: number; readonly bytes: number }> {
  await page.waitForTimeout(3000);
  for (let i = 0; i < 4; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { textures = '', bytes = '' } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  return { heap: usedSize, nodes, textures: Number(textures), bytes: Number(bytes) };
}

/** Has the page count its textures and their bytes, as it makes, fills and deletes them. */
async function countTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sizes = new Map<WebGLTexture, number>();
    const gl = WebGLRenderingContext.prototype;
    const { createTexture, deleteTexture, bindTexture, texImage2D } = gl;
    let bound: WebGLTexture | null = null;
    const say = () => {
      const { dataset } = document.documentElement;
      dataset.textures = String(sizes.size);
      dataset.bytes = String([...sizes.values()].reduce((all, size) => all + size, 0));
    };
    gl.createTexture = function () {
      const texture = createTexture.call(this);
      sizes.set(texture, 0);
      say();
      return texture;
    };
    gl.deleteTexture = function (texture) {
      if (texture) sizes.delete(texture);
      say();
      deleteTexture.call(this, texture);
    };
    gl.bindTexture = function (target, texture) {
      bound = texture;
      bindTexture.call(this, target, texture);
    };
    gl.texImage2D = function (this: WebGLRenderingContext, ...given: unknown[]) {
      const source = (given.length > 6 ? { width: given[3], height: given[4] } : given[5]) as { readonly width: number; readonly height: number };
      if (bound) sizes.set(bound, source.width * source.height * 4);
      say();
      Reflect.apply(texImage2D, this, given);
    } as typeof texImage2D;
  });
}
