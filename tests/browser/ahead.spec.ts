import { expect, type Page, test } from '@playwright/test';
import { keptRows } from './kept.ts';
import { begin, beginInTelling, openTitle, takeByKey, withoutWebgl } from './player.ts';

/** Holds what is to be done after a frame was painted, until `letGo`: time stands still between the words and all that follows from them. */
async function holdWhatFollows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const real = window.setTimeout;
    const hold = { on: false };
    window.setTimeout = ((act: () => void, ...rest: []) => (hold.on && rest.length === 0 ? held.push(act) : real(act, ...rest))) as typeof setTimeout;
    Object.assign(window, { hold, letGo: () => { hold.on = false; for (const act of held.splice(0)) act(); } });
  });
}
const hold = (page: Page) => page.evaluate('hold.on = true');
const letGo = (page: Page) => page.evaluate('letGo()');
const ahead = (page: Page) => page.locator('.ahead');
/** The leaf that has been uncovered, before anything else is done. */
const SHOWN = '.ahead[style*="opacity: 1"]';
const offered = (page: Page) => page.locator('.ask .choice:not([inert] *)');

/** Waits until every leaf that can lie ahead does, or none will; answers whether the first choice leads to one of them. */
async function leavesLie(page: Page): Promise<boolean> {
  const count = () => ahead(page).count();
  await ahead(page).first().waitFor({ state: 'attached', timeout: 6000 }).catch(() => undefined);
  await expect.poll(async () => { const before = await count(); await page.waitForTimeout(150); return (await count()) === before; }).toBe(true);
  const decided = await page.locator('.ahead .chosen').allInnerTexts();
  const first = await offered(page).first().locator('.act').innerText();
  return decided.some((text) => text.includes(first));
}

/** Each paragraph, choice and control of a leaf, and where it stands in the window. */
function wordsShown(page: Page, leaf: string) {
  return page.locator(`${leaf} :is(p, li, h2, button)`).evaluateAll((all) => all.map((one) => {
    const { top, left } = one.getBoundingClientRect();
    return { text: (one.textContent ?? '').slice(0, 40), color: getComputedStyle(one).color, top, left };
  }));
}

/** The window under the head and the picture, which follows a moment later. */
async function picture(page: Page): Promise<string> {
  const clip = await page.evaluate(() => {
    const box = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    const [leaf, scene, head] = [box('.leaves'), box('.scene'), box('.runhead .bar')];
    const isAbove = scene.width > innerWidth * 0.9 && scene.height < innerHeight * 0.9;
    const y = Math.ceil(Math.max(head.bottom, isAbove ? scene.bottom : 0)) + 10;
    return { x: Math.ceil(leaf.left), y, width: Math.floor(leaf.width), height: innerHeight - y - 12 };
  });
  return (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
}

/** How much of the inked part of two pictures is the same, from 0 to 1: letters may stand a fraction of a pixel apart. */
function likeness(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(async (both) => {
    const [a, b] = await Promise.all(both.map(async (text) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, image.width, image.height);
    })) as [ImageData, ImageData];
    const [ground = 0] = a.data;
    let [inked, same] = [0, 0];
    for (let y = 1; y < a.height - 1; y++) {
      for (let x = 0; x < a.width; x++) {
        const at = (image: ImageData, dy: number) => image.data[((y + dy) * a.width + x) * 4] ?? 0;
        if (Math.abs(at(a, 0) - ground) < 90) continue;
        inked++;
        if ([-1, 0, 1].some((dy) => Math.abs(at(a, 0) - at(b, dy)) < 90)) same++;
      }
    }
    return inked > 500 ? same / inked : 0;
  }, [one, other]);
}

test.beforeEach(({ page }) => withoutWebgl(page));

/** Nothing is left on the present leaf of where it lay covered. */
const liesLikeAnyOther = (page: Page) => expect(page.locator('.turn-leaf:not(.ahead)')).toHaveAttribute('style', '');

/** Takes the first choice where its leaf is set ahead, and compares what is painted with the next frame with what stands there when all is done. */
async function compare(page: Page, step: number): Promise<void> {
  const wanted = await page.locator('.ahead').filter({ has: page.locator('.chosen', { hasText: await offered(page).first().locator('.act').innerText() }) }).first().locator('.turn.new .prose').innerText();
  await hold(page);
  await page.keyboard.press('1');
  await expect(page.locator(SHOWN)).toBeVisible();
  const [words, at] = [await wordsShown(page, SHOWN), await picture(page)];
  await letGo(page);
  await expect(page.locator(SHOWN)).toHaveCount(0);
  await expect(page.locator('#now')).toBeFocused();
  await liesLikeAnyOther(page);
  expect(await page.locator('#now .prose').innerText()).toBe(wanted);
  expect(words.length).toBeGreaterThan(1);
  const after = await wordsShown(page, '.turn-leaf');
  for (const [i, { text, color, top, left }] of words.entries()) {
    expect({ text, color }).toEqual({ text: after[i]?.text, color: after[i]?.color });
    expect(Math.max(Math.abs(top - (after[i]?.top ?? 0)), Math.abs(left - (after[i]?.left ?? 0))), `“${text}” stands where it was shown`).toBeLessThanOrEqual(1);
  }
  expect(await likeness(page, at, await picture(page)), `decision ${step + 1} looks as it was shown`).toBeGreaterThan(0.99);
}

for (const [name, viewport, size] of [
  ['a Chromebook', { width: 1366, height: 768 }, ''], ['a phone', { width: 390, height: 844 }, ''], ['a phone on its side', { width: 844, height: 390 }, ''],
  ['a low window', { width: 1100, height: 420 }, ''], ['a phone with large text', { width: 390, height: 844 }, '108%'],
] as const) {
  test(`what a decision leads to is painted with the next frame, as it stands there afterwards, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await holdWhatFollows(page);
    await beginInTelling(page);
    if (size) await page.evaluate((text) => { document.documentElement.style.fontSize = text; }, size);
    let compared = 0;
    for (let step = 0; step < 14 && compared < 6; step++) {
      if (!await leavesLie(page)) {
        await takeByKey(page, 1);
        continue;
      }
      await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), step % 3 / 2);
      // Pressed while the page still moves, and long after.
      if (compared % 2 > 0) await page.waitForTimeout(600);
      await compare(page, step);
      compared++;
    }
    expect(compared).toBe(6);
  });
}

test('what was told before is paler at once, with the way to what is new', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdWhatFollows(page);
  await begin(page);
  for (let i = 0; i < 8; i++) await takeByKey(page, 1);
  await openTitle(page);
  await begin(page);
  await takeByKey(page, 1);
  let known = 0;
  for (let step = 0; step < 7 && known < 2; step++) {
    if (!await leavesLie(page)) {
      await takeByKey(page, 1);
      continue;
    }
    await compare(page, step);
    known += await page.locator('#now .to-new').count();
  }
  expect(known).toBe(2);
});

test('where picture and bar are scrolled away with the words, no leaf is set, and decisions are taken all the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beginInTelling(page);
  while (!await leavesLie(page)) await takeByKey(page, 1);
  await expect(ahead(page).first()).toHaveAttribute('style', /translate/);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await expect(ahead(page).locator('visible=true')).toHaveCount(0);
  await takeByKey(page, 1);
  await liesLikeAnyOther(page);
  for (let i = 0; i < 2; i++) await takeByKey(page, 1);
});

test('where nobody looks, a decision lets nothing be shown before it is done, and its leaf lies where any leaf does', async ({ page }) => {
  await beginInTelling(page);
  while (!await leavesLie(page)) await takeByKey(page, 1);
  await expect(ahead(page).first()).toHaveAttribute('style', /translate/);
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true }));
  await takeByKey(page, 1);
  await liesLikeAnyOther(page);
});

test('what lies ahead is read, found and reached by nobody before its time', async ({ page }) => {
  await beginInTelling(page);
  while (!await leavesLie(page)) await takeByKey(page, 1);
  expect(await ahead(page).count()).toBeGreaterThan(1);
  const hidden = await ahead(page).evaluateAll((leaves) => leaves.map((leaf) => [(leaf as HTMLElement).inert, leaf.getAttribute('aria-hidden'), getComputedStyle(leaf).opacity]));
  expect(new Set(hidden.map(String))).toEqual(new Set(['true,true,0']));
  expect(await page.locator('#now').count()).toBe(1);
  // Nothing that lies ahead makes the page longer than it is.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - Math.max(innerHeight, (document.querySelector('.leaf') as HTMLElement).getBoundingClientRect().bottom + scrollY))).toBeLessThan(1);
});

test('whoever presses on at once, opens a sheet or leaves, finds the decision taken and kept', async ({ page }) => {
  await holdWhatFollows(page);
  await beginInTelling(page);
  const kept = async () => (await keptRows(page))[0]?.telling.decisions.length ?? 0;
  /** Takes the first choice, up to the moment when its words are shown and nothing else is done. */
  const show = async () => {
    while (!await leavesLie(page)) await takeByKey(page, 1);
    const before = await kept();
    await hold(page);
    await page.keyboard.press('1');
    await expect(page.locator(SHOWN)).toBeVisible();
    return before + 1;
  };
  const opened = await show();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator(SHOWN)).toHaveCount(0);
  await letGo(page);
  await page.keyboard.press('Escape');
  await expect.poll(kept).toBe(opened);

  const pressed = await show();
  await page.keyboard.press('1');
  await letGo(page);
  await expect.poll(kept).toBe(pressed + 1);

  const left = await show();
  const shown = await page.locator(`${SHOWN} .turn.new .prose`).innerText();
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('#now .prose')).toHaveText(shown, { useInnerText: true });
  expect(await kept()).toBe(left);
});
