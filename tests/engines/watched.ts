import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY = 'engines: errors';

/** Writes down what goes wrong, where a reload does not lose it. It stands before every other script. */
const WATCH = `{
  const heard = (what) => {
    const so = JSON.parse(localStorage.getItem(${JSON.stringify(KEY)}) ?? '[]');
    localStorage.setItem(${JSON.stringify(KEY)}, JSON.stringify([...so, String(what)]));
  };
  // What is still on its way when a page is left is broken off, and that is no error.
  let leaving = false;
  addEventListener('beforeunload', () => { leaving = true; });
  addEventListener('error', ({ message, target }) => leaving || heard(message ?? \`did not come: \${target.src ?? target.href}\`), true);
  addEventListener('unhandledrejection', ({ reason }) => heard(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => heard(\`policy: \${violatedDirective} \${blockedURI}\`));
  const real = console.error;
  console.error = (...what) => { heard(what.join(' ')); real(...what); };
}`;

/** What was written down, as an expression for the page. */
export const heardErrors = `JSON.parse(localStorage.getItem(${JSON.stringify(KEY)}) ?? '[]')`;

/** A copy of a build whose page writes its errors down, for a browser that does not tell them. Everything else is the build's. */
export function watchedCopy(of: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(of, to, { recursive: true });
  writeFileSync(join(to, 'watch.js'), WATCH);
  const page = join(to, 'index.html');
  const html = readFileSync(page, 'utf8');
  const watched = html.replace('<script ', '<script src="./watch.js"></script><script ');
  if (watched === html) throw new Error('the page has no script to stand before');
  writeFileSync(page, watched);
  return to;
}
