import { describe, expect, it } from 'vitest';
import { ownVoices } from '../../src/voice/own-voices.ts';

const voice = (name: string, more: object = {}) => ({ name, voiceURI: name, lang: 'en-GB', localService: true, default: false, ...more }) as SpeechSynthesisVoice;
const names = (...all: readonly SpeechSynthesisVoice[]) => ownVoices(all, 'en').map(({ name }) => name);

describe("the device's own voices", () => {
  it('are never one that another host speaks, or that does not say', () => {
    expect(names(voice('Google UK', { localService: false }), voice('Unsure', { localService: undefined }), voice('Daniel'))).toEqual(['Daniel']);
  });
  it('speak the language, in whatever accent and however it is written', () => {
    expect(names(voice('US', { lang: 'en_US' }), voice('Lekha', { lang: 'en-IN' }), voice('Anna', { lang: 'de-DE' }), voice('Old', { lang: 'EN' }), voice('Enets', { lang: 'enf' }))).toEqual(['US', 'Lekha', 'Old']);
  });
  it('begin with the one that the device has chosen, and end with those for fun', () => {
    expect(names(voice('Zarvox'), voice('Fred (English (United States))'), voice('Daniel'), voice('Kate', { default: true }))).toEqual(['Kate', 'Daniel', 'Zarvox', 'Fred (English (United States))']);
  });
  it('are listed once each', () => expect(names(voice('Daniel'), voice('Daniel'))).toEqual(['Daniel']));
});
