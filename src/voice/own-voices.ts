/** Voices that a system brings along for fun. They are kept, and never come first. */
const TOYS = new Set([
  'Albert', 'Bad News', 'Bahh', 'Bells', 'Boing', 'Bubbles', 'Cellos', 'Deranged', 'Fred', 'Good News', 'Hysterical', 'Jester', 'Junior', 'Kathy', 'Organ', 'Pipe Organ',
  'Princess', 'Ralph', 'Superstar', 'Trinoids', 'Whisper', 'Wobble', 'Zarvox',
]);

/**
 * The voices that speak a language and belong to the device, the best first. Any other voice would send the words to another host, so one that does not say
 * plainly that it is local is left out.
 *
 * @param language as BCP 47 has it; only its first part counts, since a reader would rather hear another accent than nothing.
 */
export function ownVoices(all: readonly SpeechSynthesisVoice[], language: string): readonly SpeechSynthesisVoice[] {
  const ids = new Set<string>();
  const fitting = all.filter(({ localService, lang, voiceURI }) => {
    const fits = localService === true && tongue(lang) === tongue(language) && !ids.has(voiceURI);
    // Some devices list a voice more than once.
    if (fits) ids.add(voiceURI);
    return fits;
  });
  return fitting.sort((one, other) => worth(other) - worth(one));
}

/** `en_GB`, as some Androids write it, and `EN-gb` are English too. */
function tongue(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

function worth({ name, default: chosen }: SpeechSynthesisVoice): number {
  // macOS writes some names with the language behind them: "Fred (English (United States))".
  if (TOYS.has(name.replace(/\s*\(.*$/, ''))) return -1;
  return chosen ? 1 : 0;
}
