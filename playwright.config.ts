import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/find-browser.ts';

const PORT = 4179;
const PLAIN = 'node_modules/.cache/plain';
const GALLERY = 'node_modules/.cache/gallery';
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  snapshotPathTemplate: '{testDir}/accepted/{arg}{ext}',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Kept files would hide what a page really asks for; the test of playing without a network allows them.
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 },
    // A machine without a graphics card draws in software: stills leave it time for the rest.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: [
    { command: `npx vite preview --port ${PORT} --strictPort --host 127.0.0.1`, port: PORT, reuseExistingServer: false },
    // The second story: no ids, no tags, nothing beside it. It proves that the engine knows nothing of the first.
    {
      command: `npx vite build --logLevel warn --outDir ${PLAIN} && npx vite preview --outDir ${PLAIN} --port ${PORT + 1} --strictPort --host 127.0.0.1`,
      env: { STORY: 'tests/fixtures/plain/lighthouse.ink' }, port: PORT + 1, reuseExistingServer: false,
    },
    // The third: every picture and every kind of paper.
    {
      command: `npx tsx src/build/make-gallery.ts ${GALLERY} && npx vite build --logLevel warn --outDir ${GALLERY}-site && npx vite preview --outDir ${GALLERY}-site --port ${PORT + 2} --strictPort --host 127.0.0.1`,
      env: { STORY: `${GALLERY}/main.ink` }, port: PORT + 2, reuseExistingServer: false,
    },
  ],
});
