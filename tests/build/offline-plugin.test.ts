import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../src/build/offline-plugin.ts';

describe('what a browser keeps of the game', () => {
  const files = keptFiles({
    'index.html': '<p>', 'assets/index-AbC12_-x.js': 'a', 'assets/face-12345678.svg': '<svg/>', 'assets/theme-12345678.webm': '', 'assets/theme-12345678.m4a': '', 'card.jpg': '', 'service-worker.js': 'b', 'teach/index.html': '<h1>',
  });

  it('is program, pictures and pages: no recording, which comes in two codecs, no card and not the worker', () => {
    expect(files.map(({ url }) => url)).toEqual(['index.html', 'assets/index-AbC12_-x.js', 'assets/face-12345678.svg', 'teach/index.html']);
  });

  it('carries a revision where the name does not say when it changes', () => {
    expect(files.map(({ revision }) => revision === null)).toEqual([false, true, true, false]);
    const [before] = keptFiles({ 'index.html': 'a' });
    const [after] = keptFiles({ 'index.html': 'b' });
    expect(before?.revision).not.toBe(after?.revision);
  });
});
