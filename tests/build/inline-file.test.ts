import { describe, expect, it } from 'vitest';
import { inlineRecording, inlineSheet } from '../../src/build/inline-file.ts';

describe('a file as an address that holds it', () => {
  it('gives a picture back as it was, with its colours, shares, lines and letters', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n\t<rect fill="#b3261e" width="50%"/><text>сто два</text></svg>';
    const address = inlineSheet(svg);
    expect(await (await fetch(address)).text()).toBe(svg);
    // A line break beside a "<" is what browsers refuse in an address.
    expect(address).not.toMatch(/[\n\t#]/);
  });

  it('calls a recording what Howler knows it by', () => {
    expect(inlineRecording('assets/sounds/bell.webm')).toMatch(/^data:audio\/webm;base64,[A-Za-z0-9+/]+=*$/);
    expect(inlineRecording('assets/sounds/bell.m4a')).toMatch(/^data:audio\/mp4;base64,/);
  });
});
