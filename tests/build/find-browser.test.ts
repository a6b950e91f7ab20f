import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/build/find-browser.ts';

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM names, if it is there', () => {
    expect(findBrowser({ CHROMIUM: '/my/chromium' }, () => true)).toBe('/my/chromium');
    expect(findBrowser({ CHROMIUM: '/gone' }, (path) => path === '/usr/bin/chromium')).toBe('/usr/bin/chromium');
  });
  it('is none where none is installed', () => expect(findBrowser({}, () => false)).toBeUndefined());
});
