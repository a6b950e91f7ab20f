import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

const ENTRY = 'src/stage/phaser-entry.ts';
const MADE = '\0phaser';
/** Folder of Phaser's package, and which one it is. */
const PHASER = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const { version } = createRequire(import.meta.url)('phaser/package.json') as { version: string };

/** Phaser's switches: its source asks `typeof WEBGL_RENDERER`, and takes any text that is not empty for yes. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true, CANVAS_RENDERER: false, WEBGL_DEBUG: false, FEATURE_SOUND: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false,
};
/** Words of a browser that the source asks for in the same way. */
const BROWSER = new Set(['URL']);

/** Lines that are written otherwise, each in one file. */
const CHANGES = [
  // It asks the whole renderer for a list of names, and the renderer asks for it: in another order than the stock bundle's that circle breaks.
  { file: '/renderNodes/BatchHandler.js', before: "require('../../../renderer')", after: "{ Events: require('../../events') }" },
  // It opens a canvas of its own to see whether it can. The stage brings one that is open.
  { file: '/device/Features.js', before: 'Features.webGL = testWebGL();', after: 'Features.webGL = true;' },
] as const;

/**
 * Gives whoever imports the entry one module made of it and of what it imports from Phaser's source: the same in a build and in development, where a browser
 * could not read those files as they are.
 */
export function phaserPlugin(): Plugin {
  return {
    name: 'phaser',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser') this.error(`Phaser whole is twice what the stage may weigh: import values from ${ENTRY}, and types with "import type"`);
      return id.endsWith('/phaser-entry.ts') ? MADE : undefined;
    },
    load(id) {
      if (id !== MADE) return undefined;
      this.addWatchFile(join(process.cwd(), ENTRY));
      return bundlePhaser();
    },
  };
}

/** The entry and all that it imports as the text of one ES module, not yet made small. @throws {Error} a sentence that names the file of Phaser which is not as it was. */
export async function bundlePhaser(): Promise<string> {
  const made = await build({
    configFile: false, logLevel: 'error', plugins: [sourcePlugin()],
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es' } } },
  });
  const [bundle] = [made].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('the bundler made nothing of Phaser');
  return chunk.code;
}

/** Finds `phaser/src/...`, which the package does not offer, and fits it to a browser. */
function sourcePlugin(): Plugin {
  return {
    name: 'phaser-source',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('phaser/src/') ? sourceFile(id) : undefined),
    transform: (code, id) => (id.startsWith(`${PHASER}/`) ? { code: fitSource(code, id), map: null } : undefined),
  };
}

/** Path of a file that is asked for as `phaser/src/...`. @throws {Error} this Phaser has no such file. */
export function sourceFile(id: string, has: (path: string) => boolean = existsSync): string {
  const path = join(PHASER, id.slice('phaser/'.length));
  if (!has(path)) throw new Error(`Phaser ${version} has no ${id.slice('phaser/'.length)}, which ${ENTRY} imports: look for its new name in node_modules/phaser/src`);
  return path;
}

/** A file of Phaser's source with its switches set and its line changed. @throws {Error} it has a switch that nobody has decided, or the line is no longer in it. */
export function fitSource(code: string, path: string): string {
  const fitted = code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (all, name: string) => {
    if (BROWSER.has(name)) return all;
    if (!(name in SWITCHES)) throw new Error(`Phaser ${version} has a new switch, ${name}, in ${path}: decide it in src/build/phaser-plugin.ts`);
    return String(SWITCHES[name]);
  });
  const change = CHANGES.find(({ file }) => path.endsWith(file));
  if (!change) return fitted;
  if (!fitted.includes(change.before)) throw new Error(`Phaser ${version} no longer has the line "${change.before}" in ${path}: see whether CHANGES in src/build/phaser-plugin.ts still needs it`);
  return fitted.replace(change.before, change.after);
}
