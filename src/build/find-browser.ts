/** Finds a Chromium for the browser tests: the one that `CHROMIUM` names, or one that is installed. Run as a command, it fails with one line when there is none. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USUAL = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser, or nothing. */
export function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env, exists: (path: string) => boolean = existsSync): string | undefined {
  return [env.CHROMIUM, ...USUAL].find((path) => path !== undefined && path !== '' && exists(path));
}

export const NO_BROWSER = 'The browser tests found no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/chromium, then run npm test again.';

if (process.argv[1] === fileURLToPath(import.meta.url) && findBrowser() === undefined) {
  console.error(NO_BROWSER);
  process.exit(1);
}
