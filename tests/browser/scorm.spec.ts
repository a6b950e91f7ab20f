import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { shownText, withoutWebgl } from './player.ts';

/** Where the server of `playwright.config.ts` has packed it. */
const PACKAGE = 'node_modules/.cache/scorm/above-the-norm-scorm12.zip';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.xml': 'text/xml', '.woff2': 'font/woff2', '.webm': 'audio/webm', '.m4a': 'audio/mp4', '.png': 'image/png', '.jpg': 'image/jpeg' };

/** The course's own page: scorm-again is the course, and what it was told lies in `state`, as a real one's database would. */
const COURSE = (state: string, frame: string) => `<!doctype html><title>A course</title><script src="/scorm12.js"></script><script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 4 });
  window.API.cmi.core.student_id = 'pupil-7';
  const before = ${state};
  if (before) window.API.loadFromJSON(before);
  window.said = () => JSON.parse(JSON.stringify(window.API.cmi));
</script><iframe id="sco" title="The story" src="${frame}" style="width: 1300px; height: 720px" allow="autoplay"></iframe>`;

test.beforeEach(({ page }) => withoutWebgl(page));

/** Serves the package as a course would, out of the zip itself: what is not in it is not found, and is written down. */
async function serve(page: Page, { state = 'undefined', course = 'http://course.test', content = 'http://course.test' } = {}) {
  const files = unzipSync(readFileSync(PACKAGE));
  const missing: string[] = [];
  await page.context().route(/^http:\/\/(?:course|content)\.test\//, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === '/course') return route.fulfill({ contentType: 'text/html', body: COURSE(state, `${content}/sco/index.html`) });
    if (path === '/scorm12.js') return route.fulfill({ contentType: 'text/javascript', path: 'node_modules/scorm-again/dist/scorm12.js' });
    const file = files[path.replace('/sco/', '')];
    if (!file) missing.push(path);
    return file ? route.fulfill({ contentType: TYPES[extname(path)] ?? 'application/octet-stream', body: Buffer.from(file) }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${course}/course`);
  return missing;
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said(): { core: Record<string, string>; suspend_data: string } }).said());

/** Plays in the frame, always the same choice, to the first last page. */
async function playToAnEnding(page: Page): Promise<void> {
  const story = page.frameLocator('#sco');
  await expect(story.locator('[data-live] .opening')).toBeVisible();
  for (let step = 0; step < 150; step++) {
    const choices = story.locator('.ask .choice:not([inert] *)');
    await expect(choices.first().or(story.locator('.ending, .ending-page, [data-ending]').first())).toBeVisible();
    const count = await choices.count();
    if (count === 0) return;
    const before = await shownText(story);
    // The second choice of the first page is the short telling.
    await choices.nth(step === 0 ? Math.min(1, count - 1) : 0).click();
    await expect.poll(() => shownText(story)).not.toBe(before);
  }
  throw new Error('no ending within 150 decisions');
}

test('a course is told that the story was begun, that an ending was come to, which one, and how long it took', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  const missing = await serve(page);
  const story = page.frameLocator('#sco');
  await expect(story.getByText('Your course is told whether you came to an ending')).toBeVisible();
  expect((await said(page)).core.lesson_status).toBe('incomplete');
  await playToAnEnding(page);
  await expect.poll(async () => (await said(page)).core.lesson_status).toBe('completed');
  const told = await said(page);
  expect(told.core.lesson_location).toMatch(/^[0-9A-HJKMNP-TV-Z]{9}$/);
  expect(told.suspend_data.length).toBeLessThanOrEqual(4096);
  expect(told.suspend_data).not.toContain('pupil-7');
  // A learner who goes away closes the visit, to be gone on with.
  await page.locator('#sco').evaluate((frame: HTMLIFrameElement) => { frame.src = 'about:blank'; });
  await expect.poll(() => page.evaluate(() => (window as unknown as { API: { isTerminated(): boolean } }).API.isTerminated())).toBe(true);
  const left = await said(page);
  expect(left.core.exit).toBe('suspend');
  expect(left.core.session_time).toMatch(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
  expect(missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
  expect(refused).toEqual([]);
});

test('what was decided on one device is gone on with on another', async ({ page, browser }) => {
  await serve(page);
  const story = page.frameLocator('#sco');
  await expect(story.locator('[data-live] .opening')).toBeVisible();
  await story.locator('.ask .choice:not([inert] *)').nth(1).click();
  await expect.poll(async () => (await said(page)).suspend_data).toContain('Telling 1');
  await story.locator('.ask .choice:not([inert] *)').first().click();
  const here = await story.locator('#now').innerText();
  const { suspend_data } = await said(page);
  const other = await browser.newContext({ reducedMotion: 'reduce' });
  const elsewhere = await other.newPage();
  await withoutWebgl(elsewhere);
  await serve(elsewhere, { state: JSON.stringify({ suspend_data, core: { lesson_status: 'incomplete', student_id: 'pupil-7' } }) });
  await elsewhere.frameLocator('#sco').getByRole('button', { name: /^Go on/ }).click();
  await expect.poll(async () => (await elsewhere.frameLocator('#sco').locator('#now').innerText()).replace(/^You chose:\s*/, '').slice(-80)).toBe(here.slice(-80));
  await other.close();
});

test('in another site’s frame, with no course to be found and storage refused, it still plays', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError'); } });
    Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
  await serve(page, { content: 'http://content.test' });
  const story = page.frameLocator('#sco');
  await expect(story.locator('[data-live] .opening')).toBeVisible();
  await story.locator('.ask .choice:not([inert] *)').first().click();
  await expect(story.locator('.ask .choice:not([inert] *)').first()).toBeVisible();
  await page.keyboard.press('Tab');
  expect((await said(page)).core.lesson_status).toBe('not attempted');
});
