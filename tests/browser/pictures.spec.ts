import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { beginInTelling, openTitle, shownText, withoutWebgl } from './player.ts';
import { at, ports } from './ports.ts';

/** Where `npm run contact-sheet` wants the pictures, whole; without it they are compared, small, with those that were accepted. */
const sheet = process.env.CONTACT_SHEET;
const SIZES = { chromebook: { width: 1366, height: 768 }, phone: { width: 390, height: 844 }, 'phone-lying': { width: 844, height: 390 } };

test.use({ baseURL: at(ports.gallery) });
test.describe.configure({ timeout: 300_000 });

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    // Small pictures show what changed as well as large ones, and a repository can carry them.
    test.use({ viewport, deviceScaleFactor: sheet === undefined ? 0.35 : 1 });

    test(`every scene, state, person and page looks as it was accepted on a ${size}`, async ({ page }) => {
      const all = JSON.parse(readFileSync('node_modules/.cache/gallery/pages.json', 'utf8')) as string[];
      // A state or a pose that has changed shows on one size; the others need only prove that the picture is cropped as it was.
      const plain = (name: string) => !/=| (?:stern|warm|hurt)$/.test(name);
      const seen = (name: string) => sheet !== undefined || size === 'chromebook' || plain(name);
      const look = (name: string) => compare(page, `${name} ${size}`.replaceAll(/[^a-z0-9]+/g, '-'));
      await withoutWebgl(page);
      await openTitle(page);
      // The box comes after the words.
      await expect(page.locator('.box-col')).toBeVisible();
      await look('page title');
      await beginInTelling(page);
      for (const name of all) {
        if (seen(name)) {
          await settled(page);
          await look(`picture ${name}`);
        }
        await next(page);
      }
      await look('page official papers');
      for (const [key, name] of [['b', 'told so far'], ['p', 'people'], ['s', 'settings']] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(`page ${name}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await next(page);
      await settledPaper(page);
      await look('page newspaper');
      await next(page);
      await page.locator('#now .dossier > summary').click();
      await settled(page);
      await look('page file');
      await next(page);
      await look('page hard passage');
      await next(page);
      await expect(page.getByRole('heading', { name: 'What was printed' })).toBeVisible();
      await look('page ending');
      await openTitle(page);
      await expect(page.locator('.box-col')).toBeVisible();
      await look('page title with a box');
      for (const name of ['About and credits', 'Sources']) {
        await page.getByRole('button', { name, exact: true }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(`page ${name.toLowerCase()}`);
        await page.keyboard.press('Escape');
      }
    });
  });
}

async function compare(page: Page, name: string): Promise<void> {
  // Where the focus stands is a matter of other tests.
  const style = ':focus-visible { outline: none !important } .captions { display: none }';
  const picture = await page.screenshot({ type: 'jpeg', quality: 72, animations: 'disabled', style });
  if (sheet !== undefined) {
    mkdirSync(sheet, { recursive: true });
    writeFileSync(`${sheet}/${name}.jpg`, picture);
  } else expect.soft(picture, name).toMatchSnapshot(`${name}.jpg`, { maxDiffPixelRatio: 0.015, threshold: 0.25 });
}

/** The next page of the gallery; its picture may take a moment longer. */
async function next(page: Page): Promise<void> {
  const before = await shownText(page);
  await page.evaluate(() => document.body.setAttribute('data-still', document.querySelector<HTMLImageElement>('.stage img')?.src ?? ''));
  await page.keyboard.press('1');
  await expect.poll(() => shownText(page)).not.toBe(before);
}

/** The still of this page stands, decoded, in place of the one before: every page of the gallery shows another. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { src = '' } = document.querySelector<HTMLImageElement>('.stage img') ?? {};
    return src !== '' && src !== document.body.getAttribute('data-still');
  });
  await page.locator('.stage img').evaluate((image) => (image as HTMLImageElement).decode());
}

async function settledPaper(page: Page): Promise<void> {
  await expect(page.locator('.newspaper img').first()).toBeVisible();
  await page.locator('.newspaper img').first().evaluate((image) => (image as HTMLImageElement).decode());
}
