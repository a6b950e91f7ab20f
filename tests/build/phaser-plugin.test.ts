import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlePhaser, fitSource, phaserPlugin, sourceFile } from '../../src/build/phaser-plugin.ts';

const { version } = createRequire(import.meta.url)('phaser/package.json') as { version: string };
let text = '';
beforeAll(async () => {
  text = await bundlePhaser();
}, 60_000);

describe('the stage\'s own Phaser', () => {
  it('finds every file that the entry imports', () => {
    const asked = [...readFileSync('src/stage/phaser-entry.ts', 'utf8').matchAll(/'(phaser\/src\/[^']+)'/g)].map(([, id]) => id as string);
    expect(asked.length).toBeGreaterThan(10);
    for (const id of asked) expect(() => sourceFile(id)).not.toThrow();
  });

  it('says which file of Phaser is missing after an update', () => {
    expect(() => sourceFile('phaser/src/gone/Gone.js')).toThrow(`Phaser ${version} has no src/gone/Gone.js, which src/stage/phaser-entry.ts imports`);
  });

  it('has every part that Phaser puts into each scene', () => {
    const parts = /CoreScene: \[([^\]]*)\]/.exec(readFileSync('node_modules/phaser/src/plugins/DefaultPlugins.js', 'utf8'))?.[1] ?? '';
    const names = [...parts.matchAll(/'(\w+)'/g)].map(([, name]) => name as string);
    expect(names).toContain('DisplayList');
    const missing = [...names, 'TweenManager'].filter((name) => !new RegExp(`\\.register\\(['"]${name}['"]`).test(text));
    expect(missing, `Phaser ${version} wants these in every scene: import their files in src/stage/phaser-entry.ts`).toEqual([]);
  });

  it('draws the kinds of object that the entry\'s types allow, and no other', () => {
    const allowed = [...(/Factory = Pick<[^,]*,([^>]*)>/.exec(readFileSync('src/stage/phaser-entry.ts', 'utf8'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const drawn = [...text.matchAll(/\.register\(['"]([a-z]\w*)['"]/g)].map(([, name]) => name).filter((name) => !name?.startsWith('tween'));
    expect(allowed).toContain('image');
    expect(drawn.sort()).toEqual(allowed.sort());
  });

  it.each(['sound', 'physics', 'tilemaps', 'renderer/canvas', 'loader/filetypes', 'gameobjects/particles', 'gameobjects/text', 'gameobjects/sprite', 'time'])('carries nothing of src/%s', (folder) => {
    expect(text).toContain('// node_modules/phaser/src/textures/');
    expect(text.includes(`// node_modules/phaser/src/${folder}/`)).toBe(false);
  });

  it('and the stage weigh at most 200 kB together, compressed as they are sent', async () => {
    const made = await build({ configFile: false, logLevel: 'error', plugins: [phaserPlugin()], build: { write: false, target: 'es2022', rolldownOptions: { input: 'src/stage/phaser-stage.ts', preserveEntrySignatures: 'strict' } } });
    const [bundle] = [made].flat();
    const code = bundle && 'output' in bundle ? bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('') : '';
    expect(code.length).toBeGreaterThan(100_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(200_000);
  }, 60_000);
});

describe('a file of Phaser\'s source', () => {
  it('has its switches set: any text that is not empty would count as yes', () => {
    expect(fitSource('if (typeof CANVAS_RENDERER && typeof WEBGL_RENDERER) {}', 'a.js')).toBe('if (false && true) {}');
    expect(fitSource('typeof URL; typeof name', 'a.js')).toBe('typeof URL; typeof name');
  });

  it('is refused with a switch that nobody has decided', () => {
    expect(() => fitSource('if (typeof WEBGPU_RENDERER) {}', 'core/Game.js')).toThrow(/new switch, WEBGPU_RENDERER, in core\/Game\.js/);
  });

  it('is refused when the line that is to be changed is no longer in it', () => {
    expect(() => fitSource("var Events = require('../../events');", '/renderNodes/BatchHandler.js')).toThrow(/no longer has the line "require\('\.\.\/\.\.\/\.\.\/renderer'\)"/);
  });
});
