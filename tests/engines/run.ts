/**
 * `npm run test:engines`: the main journey in Firefox and in WebKitGTK as Debian ships them, and in Chromium beside them. Run after a build. `-- firefox` takes one
 * of them; `-- --pictures docs/engines.jpg` lays what was seen side by side.
 */
import { existsSync } from 'node:fs';
import { storyPath } from '../../src/build/ink-plugin.ts';
import { makeBook } from '../../src/build/make-book.ts';
import { serveFolders } from '../../src/build/serve-folders.ts';
import { toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { openChromium } from './chromium.ts';
import { openDisplay } from './display.ts';
import { type Engine, Missing } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { JOURNEY, type Where } from './journey.ts';
import { saveSheet } from './sheet.ts';
import { watchedCopy } from './watched.ts';
import { openWebkit } from './webkit.ts';

const WATCHED = 'node_modules/.cache/engines';
const ENGINES: Readonly<Record<string, { readonly from: string; readonly start: (display: string) => Promise<Engine> }>> = {
  chromium: { from: 'game', start: openChromium },
  firefox: { from: 'game', start: openFirefox },
  webkit: { from: 'watched', start: openWebkit },
};

const given = process.argv.slice(2);
const sheet = given.includes('--pictures') ? given[given.indexOf('--pictures') + 1] : undefined;
const asked = Object.keys(ENGINES).filter((name) => given.includes(name));

try {
  await travel(asked.length > 0 ? asked : Object.keys(ENGINES));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function travel(names: readonly string[]): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Missing('There is no build to look at. Run npm run build, then npm run test:engines again.');
  const life = longLife();
  // Before the server: it would keep the command from ending where there is no screen.
  const display = await openDisplay();
  const { port, stop } = await serveFolders({ game: 'dist', watched: watchedCopy('dist', WATCHED) });
  const shots = new Map<string, Map<string, Buffer>>();
  try {
    for (const name of names) {
      const { from, start } = ENGINES[name] ?? {};
      if (!start) continue;
      const engine = await start(display.name);
      try {
        shots.set(engine.name, await journey(engine, { at: `http://127.0.0.1:${port}/${from}/`, ...life }));
      } finally {
        await engine.close();
      }
    }
  } finally {
    display.close();
    stop();
  }
  if (sheet !== undefined) await saveSheet(sheet, shots);
}

/** Takes every step and prints a table. What follows a step that failed is not tried: it would only fail of that. */
async function journey(engine: Engine, where: Where): Promise<Map<string, Buffer>> {
  console.log(`\n${engine.name}`);
  const shots = new Map<string, Buffer>();
  for (const { name, picture, go } of JOURNEY) {
    const began = Date.now();
    const line = (how: string, seen: string) => console.log(`${how.padEnd(5)}${name.padEnd(36)}${String(Date.now() - began).padStart(6)} ms  ${seen}`);
    try {
      line('ok', await go(engine, where));
      if (picture) shots.set(name, await settled(engine));
    } catch (error) {
      line('FAIL', error instanceof Error ? error.message : String(error));
      for (const said of await engine.errors().catch(() => [])) console.log(`     ${said}`);
      process.exitCode = 1;
      break;
    }
  }
  return shots;
}

/** A picture of what stands when nothing moves any more. */
async function settled(engine: Engine): Promise<Buffer> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return engine.shot();
}

/** A life in the short telling: told to its end, and before its last decision. */
function longLife(): Pick<Where, 'ended' | 'last'> {
  const { script } = makeBook(storyPath(process.env));
  if (!script) throw new Missing('The story has problems: see npm run story.');
  const teller = new Teller(script, 'engines');
  const offered = () => teller.told.turns.at(-1)?.turn.choices ?? [];
  for (let choice = offered()[1]; choice; choice = offered()[0]) teller.choose({ knot: choice.knot, id: choice.id });
  const ended = `#t=${toLink(teller.told)}`;
  return { ended, last: `${ended}.${teller.told.telling.decisions.length - 1}` };
}
