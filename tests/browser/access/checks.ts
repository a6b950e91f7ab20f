import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dullText, focusedOnPage, lostText, movements, targetsOnPage, wordsOnPage } from './measure.ts';

/** Something that each kind of page is held to. `look` answers with what is wrong, and leaves the page as it was. */
export interface Check {
  readonly id: string;
  /** What is held, for the statement. */
  readonly says: string;
  /** Success criteria of WCAG 2.2 that it speaks to. */
  readonly criteria: string;
  readonly look: (page: Page) => Promise<string[]>;
}

export const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const BIG = { width: 1920, height: 1080 };
/** A window of 1280 by 1024 pixels at 400 %. */
const FOURFOLD = { width: 320, height: 256 };
const TAP = 44;
/** Of nine points over what has focus. */
const LEAST_SEEN = 3;
/** Text spacing as 1.4.12 has it. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** `colours`: those rules alone that another ground can break. */
const axe = async (page: Page, what: string, colours = false): Promise<string[]> => {
  const builder = new AxeBuilder({ page });
  const { violations } = await (colours ? builder.withRules(['color-contrast', 'link-in-text-block']) : builder).analyze();
  return violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.slice(0, 4).map(({ html, any }) => `${html.slice(0, 140)} ${any[0]?.message ?? ''}`).join(' | ')}`);
};

/** Waits until the page is laid out anew; a second at most, because a browser may have nothing to draw after it. */
async function resize(page: Page, size: typeof DESK): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
    setTimeout(done, 1000);
  }));
}

const at = async <T>(page: Page, size: typeof DESK, look: () => Promise<T>): Promise<T> => {
  await resize(page, size);
  const seen = await look();
  await resize(page, DESK);
  return seen;
};

/** Sets the ground in place; the pages for teachers follow the device's wish. */
async function wear(page: Page, theme: 'mine' | 'paper' | 'contrast'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'paper' ? 'light' : 'dark' });
  await page.evaluate((name) => { document.documentElement.dataset.theme = name; }, theme);
}

export const checks: readonly Check[] = [
  {
    id: 'axe', says: 'axe finds nothing: all its rules on the dark ground, those of colour on paper and, on a phone, in high contrast', criteria: '1.1.1, 1.3.1, 1.4.1, 1.4.3, 2.4.1, 2.4.2, 2.4.4, 3.1.1, 3.1.2, 4.1.2',
    look: async (page) => {
      const faults = await axe(page, 'mine');
      await wear(page, 'paper');
      faults.push(...(await axe(page, 'paper', true)));
      await wear(page, 'contrast');
      faults.push(...(await at(page, PHONE, () => axe(page, 'contrast', true))));
      await wear(page, 'mine');
      return faults;
    },
  },
  { id: 'phone', says: 'On a phone 390 pixels wide no text is cut off, and nothing scrolls sideways', criteria: '1.4.10', look: (page) => at(page, PHONE, () => page.evaluate(lostText)) },
  { id: 'wide', says: 'On a screen 1920 pixels wide no text is cut off', criteria: '1.4.10', look: (page) => at(page, BIG, () => page.evaluate(lostText)) },
  {
    id: 'reflow', says: 'At 400 % (a window 320 by 256 CSS pixels) no text is cut off, nothing scrolls sideways, and every word of the large page is there', criteria: '1.4.4, 1.4.10',
    look: async (page) => {
      const before = await page.evaluate(wordsOnPage);
      return at(page, FOURFOLD, async () => {
        const here = new Set(await page.evaluate(wordsOnPage));
        const gone = before.filter((word) => !here.has(word));
        return [...(await page.evaluate(lostText)), ...(gone.length > 0 ? [`gone at 400 %: ${gone.join(' ')}`] : [])];
      });
    },
  },
  {
    id: 'text-200', says: 'With text at 200 %, set in the page itself, no text is cut off on a Chromebook or a phone', criteria: '1.4.4',
    look: async (page) => {
      const set = (size: string) => page.evaluate((value) => { document.documentElement.dataset.size = value; }, size);
      await set('200');
      const faults = [...(await page.evaluate(lostText)), ...(await at(page, PHONE, () => page.evaluate(lostText)))];
      await set('100');
      return faults;
    },
  },
  {
    id: 'spacing', says: 'With the text spacing of 1.4.12 set from outside, no text is cut off on a Chromebook or a phone', criteria: '1.4.12',
    look: async (page) => {
      // Through the browser, as an extension does it: the page’s own policy lets no style in.
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { frameTree } = await session.send('Page.getFrameTree');
      const { styleSheetId } = await session.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
      await session.send('CSS.setStyleSheetText', { styleSheetId, text: SPACED });
      const faults = [...(await page.evaluate(lostText)), ...(await at(page, PHONE, () => page.evaluate(lostText)))];
      await session.send('CSS.setStyleSheetText', { styleSheetId, text: '' });
      await session.detach();
      return faults;
    },
  },
  {
    id: 'targets', says: `Everything that can be pressed is at least ${TAP} by ${TAP} CSS pixels on a phone, but for words and figures in a line of text`, criteria: '2.5.8 (and 2.5.5)',
    look: (page) => at(page, PHONE, async () => (await page.evaluate(targetsOnPage)).filter(({ width, height, inLine }) => !inLine && Math.min(width, height) < TAP - 0.5).map(({ what, width, height }) => `${what} is ${Math.round(width)} by ${Math.round(height)}`)),
  },
  {
    id: 'focus', says: 'Tab leads through the page with focus always somewhere, always marked by a ring of two pixels or more, and never covered, on a Chromebook and at 400 %', criteria: '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11',
    look: async (page) => {
      const faults = new Set<string>();
      for (const size of [FOURFOLD, DESK]) {
        await resize(page, size);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const stops = Math.min(14, (await page.evaluate(targetsOnPage)).length);
        for (let stop = 0; stop < stops; stop++) {
          await page.keyboard.press('Tab');
          let found = await page.evaluate(focusedOnPage);
          // The page may be on its way there.
          if (!found.lost && found.seen < LEAST_SEEN) {
            await page.waitForTimeout(200);
            found = await page.evaluate(focusedOnPage);
          }
          const { what, lost, ring, seen, isPassage } = found;
          if (lost) continue;
          if (ring < 2 && !isPassage) faults.add(`no ring: ${what} at ${size.width}`);
          if (seen < LEAST_SEEN) faults.add(`covered: ${what} at ${size.width}, ${seen} of 9 points seen`);
        }
      }
      return [...faults];
    },
  },
  {
    id: 'forced', says: 'In forced colours all text keeps a contrast of 4.5 to 1, every control has an edge or a line, and nothing is cut off', criteria: '1.4.3, 1.4.11',
    look: async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const faults = [...(await page.evaluate(dullText)), ...(await page.evaluate(lostText))];
      await page.emulateMedia({ forcedColors: 'none' });
      return faults;
    },
  },
  { id: 'still', says: 'Where the device asks for less movement, nothing moves', criteria: '2.2.2, 2.3.3', look: (page) => page.evaluate(movements) },
];
