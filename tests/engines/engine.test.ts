import { describe, expect, it } from 'vitest';
import { findProgram, Missing, waitFor } from './engine.ts';

describe('an engine', () => {
  it('is found on the path, the first place first', () => {
    expect(findProgram('firefox-esr', 'firefox-esr', '/one:/two:/three', (file) => !file.startsWith('/one'))).toBe('/two/firefox-esr');
  });

  it('that is not here fails with one line that says how to get it', () => {
    const find = () => findProgram('WebKitWebDriver', 'webkit2gtk-driver', '/one', () => false);
    expect(find).toThrow(Missing);
    expect(find).toThrow(/^[^\n]*apt-get install webkit2gtk-driver[^\n]*$/);
  });

  it('is waited for, and what never comes is named', async () => {
    let asked = 0;
    expect(await waitFor('three', async () => ++asked === 3 && asked)).toBe(3);
    await expect(waitFor('a picture', async () => false, 50)).rejects.toThrow('a picture');
  });
});
