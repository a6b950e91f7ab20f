import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/find-browser.ts';
import { at, ports } from './tests/browser/ports.ts';

const PLAIN = 'node_modules/.cache/plain';
const SINGLE = 'node_modules/.cache/single';
const SCORM = 'node_modules/.cache/scorm';
const GALLERY = 'node_modules/.cache/gallery';
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  snapshotPathTemplate: '{testDir}/accepted/{arg}{ext}',
  timeout: 180_000,
  expect: { timeout: 15_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/accepted/aria/{arg}{ext}' } },
  reporter: 'list',
  use: {
    baseURL: at(ports.game),
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
    { command: `npx vite preview --port ${ports.game} --strictPort --host 127.0.0.1`, port: ports.game, reuseExistingServer: false, timeout: 240_000 },
    // The second story: no ids, no tags, nothing beside it. It proves that the engine knows nothing of the first.
    {
      command: `npx vite build --logLevel warn --outDir ${PLAIN} && npx vite preview --outDir ${PLAIN} --port ${ports.plain} --strictPort --host 127.0.0.1`,
      env: { STORY: 'tests/fixtures/plain/lighthouse.ink' }, port: ports.plain, reuseExistingServer: false, timeout: 240_000,
    },
    // The game as one file, and as a package for a course. Their tests read them from the disk; the server only says when they are there.
    {
      command: `npx vite build --mode single --logLevel warn --outDir ${SINGLE} && npx vite build --mode scorm --logLevel warn --outDir ${SCORM} && npx vite preview --outDir ${SINGLE} --port ${ports.single} --strictPort --host 127.0.0.1`,
      port: ports.single, reuseExistingServer: false, timeout: 240_000,
    },
    // The third: every picture and every kind of paper.
    {
      command: `npx tsx src/build/make-gallery.ts ${GALLERY} && npx vite build --logLevel warn --outDir ${GALLERY}-site && npx vite preview --outDir ${GALLERY}-site --port ${ports.gallery} --strictPort --host 127.0.0.1`,
      env: { STORY: `${GALLERY}/main.ink` }, port: ports.gallery, reuseExistingServer: false, timeout: 240_000,
    },
  ],
});
