import { type Browser, chromium } from '@playwright/test';
import { writePlainPage } from './bench-plain.ts';
import { findBrowser } from './find-browser.ts';
import { storyPath } from './ink-plugin.ts';
import { makeBook } from './make-book.ts';
import { serveFolders } from './serve-folders.ts';

const PLAIN = 'node_modules/.cache/plain-ink';

/** A browser, and the addresses of the built game and of a plain page that plays the same script with inkjs. */
export interface Beside {
  readonly browser: Browser;
  readonly game: string;
  readonly plain: string;
  close(): Promise<void>;
}

/** Serves the last build beside a plain page of the same script. @throws {Error} the story has problems. */
export async function openBeside(): Promise<Beside> {
  const { script } = makeBook(storyPath(process.env));
  if (!script) throw new Error('the story has problems: see npm run story');
  writePlainPage(script, PLAIN);
  const { port, stop } = await serveFolders({ game: 'dist', plain: PLAIN });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  const at = (folder: string) => `http://127.0.0.1:${port}/${folder}/`;
  const close = async () => {
    await browser.close();
    stop();
  };
  return { browser, game: at('game'), plain: at('plain'), close };
}
