import type { Heard, Manner, OwnVoice, Speaker } from '../telling/ports.ts';
import { ownVoices } from './own-voices.ts';
import { Saying, type Said } from './saying.ts';

/** What of the browser the speaker needs: given from outside, so that a test can be the browser. */
export interface SpeakingDevice {
  /** Absent where a browser cannot speak at all. */
  readonly synthesis: SpeechSynthesis | undefined;
  utter(text: string): SpeechSynthesisUtterance;
  /** Whether the reader has done anything on the page yet; before that nothing may sound. */
  hasActed(): boolean;
}

/** Milliseconds that a browser needs after `cancel`: what it is given sooner, it may cancel too. */
const AFTER_CANCEL = 80;
/** Times, one after the other, that a voice may be mute or stuck before the device is said not to speak. */
const MOST_MISSES = 2;

/** What the browser's errors mean for us; one that is not here is a device that does not speak. */
const ERRORS: Readonly<Record<string, 'gesture' | 'voice' | 'interrupted' | 'text'>> = {
  'not-allowed': 'gesture', interrupted: 'interrupted', canceled: 'interrupted', 'text-too-long': 'text', 'invalid-argument': 'text',
  'voice-unavailable': 'voice', 'language-unavailable': 'voice', 'synthesis-failed': 'voice', network: 'voice',
};

/**
 * Says one thing at a time with the browser's speech synthesis, round the faults of its makers. There is no pausing here: on Android it ends what is said, and
 * elsewhere a long pause is never resumed. Whoever pauses hushes, and says the sentence again.
 */
export class DeviceSpeaker implements Speaker {
  readonly #device: SpeakingDevice;
  readonly #language: () => string;
  /** Voices that the device lists and cannot speak with. */
  readonly #unfit = new Set<string>();
  readonly #watchers = new Set<() => void>();
  #saying: Saying | undefined;
  #cancelled = 0;
  #misses = 0;

  /** @param language of the words now, as BCP 47 has it. */
  constructor(device: SpeakingDevice, language: () => string) {
    this.#device = device;
    this.#language = language;
  }

  voices(): readonly OwnVoice[] {
    return this.#own().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang.replace('_', '-') }));
  }

  onVoices(changed: () => void): () => void {
    const { synthesis } = this.#device;
    this.#watchers.add(changed);
    // Older Safaris have no listeners here and never call: whoever needs to know asks again.
    synthesis?.addEventListener?.('voiceschanged', changed);
    return () => {
      this.#watchers.delete(changed);
      synthesis?.removeEventListener?.('voiceschanged', changed);
    };
  }

  say(text: string, manner: Manner, heard: (what: Heard) => void): void {
    this.hush();
    const { synthesis } = this.#device;
    const own = this.#own();
    const voice = own.find(({ voiceURI }) => voiceURI === manner.voice) ?? own[0];
    if (!synthesis || !voice) heard({ kind: 'failed', want: 'voice' });
    else if (!this.#device.hasActed()) heard({ kind: 'failed', want: 'gesture' });
    else {
      const utterance = this.#device.utter(text);
      utterance.voice = voice;
      // Android speaks its own language unless it is told twice.
      utterance.lang = voice.lang.replace('_', '-');
      utterance.rate = manner.rate;
      // Something of another page, or a rest of ours that the browser has lost: nothing new is heard before it is gone.
      if (synthesis.speaking || synthesis.pending) this.#cancel(synthesis);
      this.#saying = new Saying(synthesis, utterance, (what) => this.#follow(what, voice, () => this.say(text, manner, heard), heard));
      this.#saying.start(Math.max(0, this.#cancelled + AFTER_CANCEL - Date.now()));
    }
  }

  hush(): void {
    const { synthesis } = this.#device;
    if (!this.#saying || !synthesis) return;
    this.#saying.drop();
    this.#saying = undefined;
    this.#cancel(synthesis);
  }

  #follow(what: Said, voice: SpeechSynthesisVoice, again: () => void, heard: (what: Heard) => void): void {
    switch (what.kind) {
      case 'begun': break;
      case 'word': heard(what); break;
      case 'ended':
        this.#misses = 0;
        this.#saying = undefined;
        heard({ kind: 'ended' });
        break;
      case 'mute': case 'stuck':
        this.#misses++;
        this.hush();
        if (this.#misses >= MOST_MISSES) {
          this.#misses = 0;
          heard({ kind: 'failed', want: 'device' });
        } else if (what.kind === 'mute') again();
        else heard({ kind: 'ended' });
        break;
      case 'failed': this.#fail(ERRORS[what.error] ?? 'device', voice, again, heard); break;
      default: what satisfies never;
    }
  }

  #fail(want: 'gesture' | 'voice' | 'interrupted' | 'text' | 'device', voice: SpeechSynthesisVoice, again: () => void, heard: (what: Heard) => void): void {
    this.#saying = undefined;
    if (want === 'text') heard({ kind: 'ended' });
    else if (want !== 'voice') heard({ kind: 'failed', want });
    else {
      // The next one may speak; where none is left, that is what is heard.
      this.#unfit.add(voice.voiceURI);
      for (const changed of this.#watchers) changed();
      again();
    }
  }

  #cancel(synthesis: SpeechSynthesis): void {
    synthesis.cancel();
    this.#cancelled = Date.now();
  }

  #own(): readonly SpeechSynthesisVoice[] {
    return ownVoices(this.#device.synthesis?.getVoices() ?? [], this.#language()).filter(({ voiceURI }) => !this.#unfit.has(voiceURI));
  }
}
