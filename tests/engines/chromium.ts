import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from '../../src/build/find-browser.ts';
import { type Engine, Missing, VIEW } from './engine.ts';

/** The Chromium that the browser tests run in, to compare with. */
export async function openChromium(): Promise<Engine> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Missing(NO_BROWSER);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const page = await browser.newPage({ viewport: VIEW });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('response', (answer) => answer.status() >= 400 && errors.push(`${answer.status()} ${answer.url()}`));
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => { await page.goto(address, { waitUntil: 'load' }); },
    run: <T>(expression: string) => page.evaluate<T>(expression),
    press: (key) => page.keyboard.press(key),
    clickAt: (x, y) => page.mouse.click(x, y),
    shot: () => page.screenshot(),
    errors: async () => errors,
    close: () => browser.close(),
  };
}
