import { type Download, expect, type Page } from '@playwright/test';
import { takeByKey, withoutWebgl } from './player.ts';
import { withVoices } from './speech.ts';

/** What was done on the way. */
interface Tour {
  readonly decisions: number;
  /** How many files the page has made and saved. */
  readonly saved: number;
}

/** A whole telling and everything beside it that makes, reads or saves something: the voice, a newspaper as a picture, the map, the transcript, the record, the link with its square, the sheets of the title, the board, a link for a class. */
export async function tour(page: Page, address: string): Promise<Tour> {
  await withoutWebgl(page);
  await withVoices(page, ['Kate']);
  await page.goto(address);
  await expect(page.locator('[data-live] .title-col')).toBeVisible();
  const begin = page.getByRole('button', { name: /Tell it from the start/ });
  if (await begin.count() > 0) await begin.click();
  const saved: Download[] = [];
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name, exact: true }).first().click()]);
    expect(await file.failure()).toBeNull();
    saved.push(file);
  };
  let decisions = 0;
  for (; await page.locator('.ask .choice:not([inert] *), .opening .choice').count() > 0; decisions++) {
    // The short telling.
    await takeByKey(page, decisions === 0 ? 2 : 1);
    if (decisions === 2) {
      await page.keyboard.press('a');
      await expect.poll(() => page.evaluate(() => window.fakeVoice.said.length)).toBeGreaterThan(0);
      await page.keyboard.press('a');
    }
    if (saved.length === 0 && await page.locator('.newspaper').count() > 0) {
      await page.getByRole('button', { name: 'The paper, closer' }).click();
      await save('Save it as a picture');
      await page.keyboard.press('Escape');
    }
  }
  const look = async (open: string, there: string, ...saves: string[]) => {
    await page.getByRole('button', { name: open }).click();
    await expect(page.locator(there).first()).toBeVisible();
    for (const name of saves) await save(name);
    await page.keyboard.press('Escape');
    await expect(page.locator('#ending-title')).toBeVisible();
  };
  await look('The map of this story', '.station');
  await look('The whole telling, to print or save', '.transcript-in > p', 'Save as a page', 'Save as a text');
  await look('A record of this life, to hand in', '.record textarea, .record input', 'Save as a page');
  await look('Share this telling', '.share-code svg');
  await page.goto(address);
  for (const name of ['Tellings', 'For a class', 'Settings', 'About and credits', 'Sources']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const [place, name] of [['board', 'Class board'], ['assign', 'A link for a class']] as const) {
    await page.evaluate((fragment) => { location.hash = fragment; }, `#${place}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  return { decisions, saved: saved.length };
}
