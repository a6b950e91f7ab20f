/** A browser's speech synthesis as far as the speaker uses it. Nothing is said by itself: a test says what the voice does. */
export function fakeSpeech(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const calls: string[] = [];
  const spoken: SpeechSynthesisUtterance[] = [];
  const watchers = new Set<() => void>();
  const state = { voices: voices.map(voice), speaking: false, pending: false, paused: false, acted: true };
  const synthesis = {
    get speaking() { return state.speaking; },
    get pending() { return state.pending; },
    get paused() { return state.paused; },
    getVoices: () => state.voices,
    speak(utterance: SpeechSynthesisUtterance) { calls.push(`speak ${utterance.text}`); spoken.push(utterance); state.speaking = true; },
    cancel() { calls.push('cancel'); state.speaking = false; state.pending = false; },
    resume() { calls.push('resume'); state.paused = false; },
    addEventListener: (_name: string, act: () => void) => watchers.add(act),
    removeEventListener: (_name: string, act: () => void) => watchers.delete(act),
  } as unknown as SpeechSynthesis;
  const last = () => spoken.at(-1) as SpeechSynthesisUtterance;
  const tell = (name: 'onstart' | 'onboundary' | 'onend' | 'onerror', event: object, utterance = last()) => {
    if (name === 'onend' || name === 'onerror') state.speaking = false;
    (utterance[name] as ((event: object) => void) | null)?.(event);
  };
  return {
    calls, spoken, state, last,
    device: { synthesis, utter: (text: string) => ({ text, rate: 1 }) as SpeechSynthesisUtterance, hasActed: () => state.acted },
    begin: (utterance?: SpeechSynthesisUtterance) => tell('onstart', {}, utterance),
    word: (charIndex: number, name = 'word') => tell('onboundary', { name, charIndex }),
    end: (utterance?: SpeechSynthesisUtterance) => tell('onend', {}, utterance),
    fail: (error: string, utterance?: SpeechSynthesisUtterance) => tell('onerror', { error }, utterance),
    come(...more: readonly Partial<SpeechSynthesisVoice>[]) {
      state.voices = more.map(voice);
      for (const act of watchers) act();
    },
    watched: () => watchers.size,
  };
}

/** A voice of the device unless it says otherwise. */
function voice(some: Partial<SpeechSynthesisVoice>): SpeechSynthesisVoice {
  const { name = 'Voice', voiceURI = name, lang = 'en-GB', localService = true } = some;
  return { name, voiceURI, lang, localService, default: some.default ?? false };
}
