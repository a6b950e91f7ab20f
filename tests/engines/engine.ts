import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is looked at in every engine, in CSS pixels. */
export const VIEW = { width: 1366, height: 768 } as const;

/** The keys that have a name; every other one is what it writes. */
export type Key = 'Escape' | 'Enter' | (string & {});

/** As WebDriver writes the keys that have a name. */
export const NAMED: Readonly<Record<string, string>> = { Escape: '\uE00C', Enter: '\uE007' };

/** One browser with one window, driven as a reader drives it. */
export interface Engine {
  /** Name and version, as the browser itself says them. */
  readonly name: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Evaluates an expression in the page; what it gives must be JSON. */
  run<T>(expression: string): Promise<T>;
  press(key: Key): Promise<void>;
  /** Presses the mouse at a point of the view, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** The view as a PNG. */
  shot(): Promise<Buffer>;
  /** What the browser said of errors, as sentences: scripts, refused policies, and files that did not come. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A program that an engine needs is not here. The message is the one line that says how to get it. */
export class Missing extends Error {}

/** Where a program lies. @throws {Missing} it is not installed. */
export function findProgram(name: string, packageName: string, path = process.env.PATH ?? '', runs: (file: string) => boolean = canRun): string {
  const found = path.split(delimiter).map((folder) => join(folder, name)).find(runs);
  if (found === undefined) throw new Missing(`${name} is not here. Install it (Debian: apt-get install ${packageName}), then run npm run test:engines again.`);
  return found;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks again until something is there. @throws {Error} it was not within the time, in milliseconds. */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined | null | false>, within = 20_000): Promise<T> {
  for (const end = Date.now() + within; ;) {
    const found = await ask();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > end) throw new Error(`not within ${within / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
