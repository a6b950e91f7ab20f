import { defineConfig } from 'vitest/config';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { inkPlugin, storyPath } from './src/build/ink-plugin.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [inkPlugin(storyPath(process.env)), offlinePlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, rolldownOptions: { checks: { pluginTimings: false } } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
});
