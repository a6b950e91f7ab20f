import type { Page } from '@playwright/test';

/** What a test can make the voice of the page do. */
export interface FakeVoice {
  readonly said: string[];
  readonly cancelled: number;
  begin(): void;
  word(at: number): void;
  end(): void;
}

declare global {
  interface Window {
    fakeVoice: FakeVoice & { said: string[]; cancelled: number };
  }
}

/** Puts a device with voices, or with none, in the place of the browser's own; the voice says nothing by itself. */
export async function withVoices(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((voices) => {
    let now: { text: string; onstart?(event: object): void; onboundary?(event: object): void; onend?(event: object): void } | undefined;
    const fake = {
      said: [] as string[], cancelled: 0,
      begin: () => now?.onstart?.({}),
      word: (charIndex: number) => now?.onboundary?.({ name: 'word', charIndex }),
      end: () => {
        const ended = now;
        now = undefined;
        ended?.onend?.({});
      },
    };
    Object.defineProperty(window, 'fakeVoice', { value: fake });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {
      text: string;
      constructor(text: string) { this.text = text; }
    } });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        get speaking() { return now !== undefined; },
        pending: false, paused: false,
        getVoices: () => [
          { name: 'Google UK English', voiceURI: 'far', lang: 'en-GB', localService: false, default: true },
          ...voices.map((name) => ({ name, voiceURI: name, lang: 'en-GB', localService: true, default: false })),
        ],
        speak(utterance: { text: string }) {
          fake.said.push(utterance.text);
          now = utterance;
          fake.begin();
        },
        cancel() {
          fake.cancelled++;
          now = undefined;
        },
        resume() {}, addEventListener() {}, removeEventListener() {},
      },
    });
  }, names);
}

/** Everything that the voice has been given. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => window.fakeVoice.said);
}
