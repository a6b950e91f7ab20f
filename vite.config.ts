import { defineConfig } from 'vitest/config';
import { benchPlugin } from './src/build/bench-serve.ts';
import { playgroundPlugin } from './src/build/playground-serve.ts';
import { fetchEarlyPlugin } from './src/build/fetch-early.ts';
import { HEADERS } from './src/build/headers.ts';
import { inkPlugin, storyPath } from './src/build/ink-plugin.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { phaserPlugin } from './src/build/phaser-plugin.ts';
import { scormPlugin } from './src/build/scorm-plugin.ts';
import { RECORDINGS_WITHIN, singlePlugin } from './src/build/single-plugin.ts';
import { styleWithinPlugin } from './src/build/style-within.ts';

// `--mode single` makes one file of it, `--mode scorm` a package for a course; without a mode it is a site.
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false as const,
  plugins: [benchPlugin(), playgroundPlugin(), phaserPlugin(), inkPlugin(storyPath(process.env), mode === 'single' ? { recordings: RECORDINGS_WITHIN } : undefined), mode === 'single' ? singlePlugin() : mode === 'scorm' ? scormPlugin() : [styleWithinPlugin(), fetchEarlyPlugin(), offlinePlugin()]],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  build: {
    target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500,
    // An engine without `modulepreload` fetches each file when it is asked for: half a kilobyte need not teach it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What changes at its own pace has a file of its own: a new word in the story does not send the engine again. The program is one file, with all that it needs
      // from the start; what fetches it stands apart from it, or the first script would wait for it.
      ...(mode !== 'single' && { output: { codeSplitting: { groups: [{ name: 'ink', test: /node_modules\/inkjs/ }, { name: 'script', test: /virtual:script/ }, { name: 'book', test: /virtual:book/ }, { name: 'fetch', test: /vite\/preload-helper/ }, { name: 'program', test: /\/src\/main\.ts$/ }] } } }),
    },
    ...((mode === 'single' || mode === 'scorm') && { outDir: `dist-${mode}` }),
  },
  preview: { headers: HEADERS },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
}));
