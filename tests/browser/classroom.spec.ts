// Long because a lesson is one journey: each step needs the one before.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { toCode } from '../../src/archive/code.ts';
import { makeBook } from '../../src/build/make-book.ts';
import { codeBookOf } from '../../src/page/parts/code-book.ts';
import { outcomeOf } from '../../src/page/parts/outcome.ts';
import type { Script } from '../../src/script/narrator.ts';
import { finish, guide } from '../../src/telling/guide.ts';
import { toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing, type Told } from '../../src/telling/told.ts';
import { openTitle, passage, withoutWebgl } from './player.ts';

const { script, book } = makeBook('story/main.ink');
const codes = codeBookOf(book);
if (!script || !codes) throw new Error('the story is sound and has codes');
const opening = book.tellings.at(-1)?.opening ?? [];
const teller = new Teller(script as Script, 'class');
/** A class of thirty, each with a short life of its own. */
const lives: Told[] = Array.from({ length: 30 }, (_, n) => finish(guide(teller, { opening, taken: new Map(), stop: { kind: 'end' } }, `pupil${n}`)).told);
const written = lives.map((told) => toCode(outcomeOf(told), codes));
const main = book.crossroads.filter((one) => one.main);

async function expectSound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** How many sheets of A4 the page would print. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

test('thirty codes are charted without a network, saved, wiped and taken up again', async ({ page, context }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => { if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) elsewhere.push(request.url()); });
  page.on('dialog', (dialog) => void dialog.accept());
  await withoutWebgl(page);
  await page.goto('/#board');
  await expect(page.getByRole('heading', { name: 'Class board' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  const field = page.getByLabel('Codes, or links, with anything between them');
  await field.fill(`Olena ${written.slice(0, 4).join('; ')}`);
  await field.press('Enter');
  await expect(page.getByText('Four codes were read. Not a code, and not kept: Olena.')).toBeVisible();
  await field.fill(`http://127.0.0.1/#t=${toLink(lives[4] as Told)}`);
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByText(/^Five codes so far; charts begin at eight/)).toBeVisible();
  await expect(page.locator('.chart')).toHaveCount(0);
  await field.fill(written.slice(5).map((code) => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`).join('\n'));
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('.chart')).toHaveCount(main.length + 1);
  for (const { id, options } of main) {
    const counts = await page.locator(`section[aria-labelledby="chart-${id}"] .bar-count`).allInnerTexts();
    expect(counts.slice(0, options.length).map((text) => Number(/\d+/.exec(text)?.[0])), id).toEqual(options.map((option) => lives.filter((told) => outcomeOf(told).taken.get(id) === option).length));
    await expect(page.locator(`section[aria-labelledby="chart-${id}"] .chart-ask`)).toContainText('?');
  }
  await expectSound(page, 'class board');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);

  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a table' }).click()]);
  const csv = readFileSync(await table.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(31);
  expect(csv).not.toContain('Olena');
  await context.setOffline(false);
  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a picture' }).click()]);
  expect(readFileSync(await picture.path()).subarray(1, 4).toString()).toBe('PNG');

  await page.getByText('The codes, to check or take out').click();
  await page.getByRole('button', { name: 'Wipe the board' }).click();
  await page.getByRole('button', { name: 'Wipe it for good' }).click();
  await expect(field).toBeFocused();
  await expect(page.getByText(/^No codes yet/)).toBeVisible();
  await field.fill(csv);
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('.chart')).toHaveCount(main.length + 1);
  await page.reload();
  await page.goto('/#board');
  await expect(page.getByText(/^No codes yet/)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain(written[0]);
  expect(elsewhere).toEqual([]);
});

test('a link for a class opens in a fresh browser where it should, as it should be read, and no setting of the reader is lost', async ({ page, browser }) => {
  await withoutWebgl(page);
  await openTitle(page);
  await page.getByRole('button', { name: 'About and credits' }).click();
  await page.getByRole('button', { name: 'Prepare a link for a class' }).click();
  await page.getByRole('combobox', { name: 'It opens' }).selectOption('at register');
  await page.locator('.past-row', { hasText: 'Lamp eighty-four' }).locator('summary').click();
  await page.getByRole('radio', { name: 'Say: it’s the boy.' }).check({ force: true });
  await page.getByRole('group', { name: 'Size of text' }).getByRole('radio', { name: '150' }).check({ force: true });
  await page.getByRole('group', { name: 'Sound' }).getByRole('radio', { name: 'Off' }).check({ force: true });
  const line = page.getByLabel('To write on the board');
  await expect(line).toHaveValue(/The yard, 31\sAugust/);
  await expect(page.getByRole('img', { name: /camera/ })).toBeVisible();
  const address = await page.getByLabel('The address').inputValue();
  expect(address).toMatch(/&set=size-150\.sound-off$/);
  const code = /Open a code, ([\w ]{11})/.exec(await line.inputValue())?.[1] ?? '';
  await expectSound(page, 'a link for a class');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectSound(page, 'a link for a class on a phone');
  await page.keyboard.press('Escape');
  await expect(page.locator('.title-col')).toBeVisible();

  const pupil = await browser.newContext({ reducedMotion: 'reduce' });
  const other = await pupil.newPage();
  await withoutWebgl(other);
  await openTitle(other);
  await other.getByRole('button', { name: 'Settings', exact: true }).click();
  await other.getByRole('radio', { name: '125' }).check({ force: true });
  await other.keyboard.press('Escape');
  await other.goto(address);
  await expect(other.locator('html')).toHaveAttribute('data-size', '150');
  await expect(other.locator('.ask .choice:not([inert] *)').filter({ hasText: 'Hide the book under the potatoes' })).toBeVisible();
  await expect(other.getByRole('status').filter({ hasText: 'your own settings are kept' })).toBeVisible();
  const here = await passage(other);
  await other.reload();
  await expect(other.locator('html')).toHaveAttribute('data-size', '150');

  // A code alone leads to the same decision, in a life whose small things fell otherwise.
  const another = await pupil.newPage();
  await withoutWebgl(another);
  await openTitle(another);
  await expect(another.locator('html')).toHaveAttribute('data-size', '125');
  await another.getByRole('button', { name: 'Open a code' }).click();
  await another.getByLabel('Open a link or a code').fill(code);
  await another.getByRole('button', { name: 'Open it' }).click();
  await expect(another.locator('.ask .choice:not([inert] *)').filter({ hasText: 'Hide the book under the potatoes' })).toBeVisible();
  await expect(another.getByRole('status').filter({ hasText: 'only the main decisions' })).toBeVisible();

  await another.goto(`${address.replace(/&set=.*/, '')}&set=size-9e9.theme-x.<img src=x onerror=alert(1)>`);
  await expect.poll(() => passage(another)).toBe(here);
  await expect(another.locator('html')).toHaveAttribute('data-size', '125');
  await pupil.close();
});

test('a code that was mistyped is refused with a sentence, and nothing is lost', async ({ page }) => {
  await withoutWebgl(page);
  await openTitle(page);
  await page.getByRole('button', { name: 'Open a code' }).click();
  const field = page.getByLabel('Open a link or a code');
  const [code = ''] = written;
  for (const [wrong, sentence] of [[code.slice(0, 8) + (code[8] === 'A' ? 'B' : 'A'), /mistyped/], ['hello', /nine|9 letters/], ['http://127.0.0.1/#t=1AAAA', /does not hold a telling/]] as const) {
    await field.fill(wrong);
    await field.press('Enter');
    await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
  await expectSound(page, 'the field for a code');
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  const ending = book.endings.find(({ id }) => id === outcomeOf(lives[0] as Told).ending)?.title ?? '';
  await expect(page.locator('#ending-title')).toHaveText(ending);
});

test("a pupil's record holds a reason, fits two sheets, is saved, and keeps nothing", async ({ page }) => {
  const told = lives[7] as Told;
  await withoutWebgl(page);
  await page.goto(`/#t=${toLink(told)}`);
  await page.getByRole('button', { name: 'A record of this life, to hand in' }).click();
  await expect(page.getByRole('heading', { name: /a record of one life/ })).toBeFocused();
  await expectSound(page, 'record');
  const reasons = page.getByRole('textbox');
  const crossings = standing(told).record.crossings.length;
  await expect(reasons).toHaveCount(crossings);
  for (let n = 0; n < crossings; n++) await reasons.nth(n).fill(`Reason ${n + 1}: somebody would come and look, and it was better to have it in writing.`);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/Why: Reason 3:/)).toBeVisible();
  await expect(reasons.first()).toBeHidden();
  await page.emulateMedia({ media: null });
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a page' }).click()]);
  const html = readFileSync(await saved.path(), 'utf8');
  for (const words of ['Why: Reason 1:', `Why: Reason ${crossings}:`, 'What the paper said', 'What the file said', 'Short code']) expect(html).toContain(words);
  expect(html).not.toMatch(/<script|<input/);
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  expect(await sheetsOf(sheet)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ending-title')).toBeVisible();
  await page.reload();
  expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('Reason');
});

for (const [name, size] of Object.entries({ 'a phone': { width: 390, height: 844 }, 'a phone lying': { width: 844, height: 390 }, 'a window at 400 %': { width: 320, height: 256 } })) {
  test(`board and record are sound on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await withoutWebgl(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/#board');
    await page.getByRole('textbox').fill(written.join(' '));
    await page.getByRole('button', { name: 'Add them' }).click();
    await expect(page.locator('.chart')).toHaveCount(main.length + 1);
    await page.getByText('The codes, to check or take out').click();
    await expectSound(page, 'class board');
    await page.goto(`/#t=${toLink(lives[0] as Told)}`);
    await page.getByRole('button', { name: 'A record of this life, to hand in' }).click();
    await expectSound(page, 'record');
    await page.goto('/#assign');
    await expect(page.getByLabel('The address')).toBeVisible();
    await expectSound(page, 'a link for a class');
  });
}
