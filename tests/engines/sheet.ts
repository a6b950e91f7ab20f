import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/build/find-browser.ts';

const WIDTH = 1500;

/** Lays pictures side by side, a column for each engine, and saves them as a JPEG. */
export async function saveSheet(path: string, shots: ReadonlyMap<string, ReadonlyMap<string, Buffer>>): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 } });
  const columns = [...shots].map(([name, pictures]) => `<figure><figcaption>${name}</figcaption>${[...pictures.values()].map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('')}</figure>`);
  await page.setContent(`<style>body { margin: 0; padding: 10px; display: grid; grid-template-columns: repeat(${shots.size}, 1fr); gap: 10px; background: #2a2320; color: #e9dfc7; font: 20px/1.6 sans-serif }
    figure { margin: 0; display: grid; gap: 10px } img { display: block; width: 100% }</style>${columns.join('')}`);
  writeFileSync(path, await page.locator('body').screenshot({ type: 'jpeg', quality: 72 }));
  await browser.close();
}
