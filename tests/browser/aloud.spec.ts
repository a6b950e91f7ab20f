import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { begin, beginInTelling, takeByKey } from './player.ts';
import { said, withVoices } from './speech.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Read aloud' });
const end = (page: Page) => page.evaluate(() => window.fakeVoice.end());
/** What is marked on the page under a name, as the reader sees it. */
const marked = (page: Page, name: string) => page.evaluate((which) => [...(CSS.highlights.get(which) ?? [])].map((range) => String(range)).join('|'), name);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

async function readAll(page: Page): Promise<void> {
  const again = bar(page).getByRole('button', { name: 'Read again' });
  while (!(await again.isVisible())) await end(page);
}

test('the page is read with the device’s own voice: its lines, then its choices by number, each sentence and word marked; and on with the new lines after a choice', async ({ page }) => {
  await withVoices(page, ['Kate']);
  // Nothing but words and choices stands on the first turn.
  await beginInTelling(page);
  expect(await said(page)).toEqual([]);
  await page.keyboard.press('a');
  await expect(bar(page)).toBeVisible();
  const first = (await said(page))[0] ?? '';
  expect(await marked(page, 'sentence')).toBe(first.trim());
  await page.evaluate((at) => window.fakeVoice.word(at), first.indexOf(' ') + 1);
  expect(await marked(page, 'spoken')).toBe(words(first)[1]);
  await readAll(page);
  const shown = await page.evaluate(() => {
    const copy = document.querySelector('#now')?.cloneNode(true) as HTMLElement;
    for (const silent of copy.querySelectorAll('.marks, .hidden, .chosen, .plain')) silent.remove();
    return [...copy.querySelectorAll('.prose > *')].map((one) => one.textContent).join(' ');
  });
  const choices = await page.locator('.ask .choice:not([inert] *) .act').allInnerTexts();
  const all = await said(page);
  expect(words(all.slice(0, -choices.length).join(' '))).toEqual(words(shown));
  expect(all.at(-choices.length)).toBe(`One: ${choices[0]}`);
  expect(await marked(page, 'sentence')).toBe('');
  await takeByKey(page, 1);
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(all.length);
  expect((await page.locator('#now').innerText()).replaceAll(/\s+/g, ' ')).toContain((await said(page)).at(-1)?.trim().replaceAll(/\s+/g, ' '));
});

test('its bar and its marks pass the accessibility rules, on a phone too, and nothing scrolls sideways', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('a');
  await expect(bar(page)).toBeVisible();
  for (const [width, height] of [[1366, 768], [390, 844], [844, 390]] as const) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test('it covers nothing: the page ends above it, and what takes focus is brought above it, in letters twice as large too', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await beginInTelling(page);
  await page.keyboard.press('a');
  await expect(bar(page)).toBeVisible();
  for (const [width, height] of [[1366, 768], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    for (const size of ['100', '200']) {
      await page.evaluate((to) => { document.documentElement.dataset.size = to; scrollTo(0, 0); }, size);
      const stops = await page.locator('main button:visible, main a:visible').count();
      for (let at = 0; at < stops; at++) {
        await page.locator('main button:visible, main a:visible').nth(at).evaluate((one) => (one as HTMLElement).focus());
        const under = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().bottom ?? 0) - (document.querySelector('.aloud-bar')?.getBoundingClientRect().top ?? 0));
        expect(under, `stop ${at} at ${width}, ${size} %`).toBeLessThanOrEqual(1);
      }
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.leaf > *')].map((one) => one.getBoundingClientRect().bottom)) - (document.querySelector('.aloud-bar')?.getBoundingClientRect().top ?? 0));
      expect(last, `the foot at ${width}, ${size} %`).toBeLessThanOrEqual(1);
    }
  }
});

test('it pauses and goes on with the sentence, goes one back, is silent under a sheet, and stops when the telling is left', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('a');
  await expect.poll(async () => (await said(page)).length).toBe(1);
  await end(page);
  await expect.poll(async () => (await said(page)).length).toBe(2);
  const [one, two] = (await said(page)) as [string, string];
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('k');
  await page.waitForTimeout(200);
  expect(await said(page)).toEqual([one, two, two]);
  await page.keyboard.press('j');
  await page.waitForTimeout(200);
  expect((await said(page)).at(-1)).toBe(one);
  await page.keyboard.press('s');
  await page.waitForTimeout(300);
  const before = await said(page);
  await page.getByRole('button', { name: 'Hear it' }).click();
  expect((await said(page)).length).toBe(before.length + 1);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await said(page)).at(-1)).toBe(one);
  const cancelled = await page.evaluate(() => window.fakeVoice.cancelled);
  await page.getByRole('button', { name: /^(Box|Start)/ }).click();
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.fakeVoice.cancelled)).toBeGreaterThan(cancelled);
});

test('a passage that is folded is not read, and a heading is a sentence of its own', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await begin(page);
  await takeByKey(page, 1);
  // The first page has neither: they are laid into it, as the views set them.
  await page.evaluate(() => {
    const notice = document.createElement('p');
    const heading = Object.assign(document.createElement('span'), { className: 'run-in' });
    heading.append('NOTICE', ' ');
    notice.append(heading, 'The bathhouse is for washing, and for nothing else whatever, day or night.');
    document.querySelector('#now .prose')?.prepend(notice);
    const hard = document.createElement('details');
    const [summary, folded] = ['summary', 'p'].map((name) => document.createElement(name)) as [HTMLElement, HTMLElement];
    summary.append('Folded.');
    folded.append('Nobody reads this.');
    hard.append(summary, folded);
    document.querySelector('#now .prose')?.prepend(hard);
  });
  await page.keyboard.press('a');
  await readAll(page);
  const all = await said(page);
  expect(all).toContain('Folded.');
  expect(all).toContain('NOTICE.');
  expect(all.join(' ')).not.toContain('Nobody reads this.');
});

test('what a link asks for waits for the first gesture, and holds for the visit alone', async ({ page, browser }) => {
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Share this telling' }).click();
  const address = await page.getByLabel('The address').inputValue();
  const pupil = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await withVoices(pupil, ['Kate']);
  // What a test asks of the page counts as a gesture to the browser; only a press is to count here.
  await pupil.addInitScript(() => {
    let acted = false;
    addEventListener('click', () => { acted = true; }, { capture: true });
    Object.defineProperty(navigator, 'userActivation', { value: { get hasBeenActive() { return acted; } } });
  });
  await pupil.goto(`${address}&set=aloud-on`);
  await expect(bar(pupil).getByRole('button', { name: 'Begin to read' })).toBeVisible();
  expect(await said(pupil)).toEqual([]);
  await bar(pupil).getByRole('button', { name: 'Begin to read' }).click();
  await expect(bar(pupil).getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await said(pupil)).toHaveLength(1);
  await bar(pupil).getByRole('button', { name: /^Stop/ }).click();
  await expect(bar(pupil)).toHaveCount(0);
  await pupil.context().close();
});

test('where words cannot be marked without a change to the page, the paragraph is marked whole', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('a');
  const first = ((await said(page))[0] ?? '').trim();
  await expect(page.locator('[data-spoken]')).toContainText(first.slice(0, 30));
  await page.keyboard.press('a');
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('a device without a voice of its own is told so, and no voice of another host is used', async ({ page }) => {
  await withVoices(page, []);
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('a');
  await expect(page.locator('.notice')).toContainText('This device has no voice of its own for English.');
  await expect(bar(page)).toHaveCount(0);
  expect(await said(page)).toEqual([]);
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toContainText('This device has no voice of its own for English.');
});

test('the browser that these tests run in reads with its own voice, or says that it has none', async ({ page }) => {
  await begin(page);
  await takeByKey(page, 1);
  await page.keyboard.press('a');
  await expect(bar(page).or(page.locator('.notice').filter({ hasText: 'This device has no voice of its own for English.' }))).toBeVisible();
  const own = await page.evaluate(() => speechSynthesis.getVoices().some(({ localService, lang }) => localService && lang.startsWith('en')));
  await expect(bar(page)).toHaveCount(own ? 1 : 0);
});
