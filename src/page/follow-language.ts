import { batch, effect } from '@preact/signals';
import type { Desk } from './desk.ts';
import { chosenLanguage, type LanguageTag, withoutLanguage } from './languages.ts';
import type { Learned } from './tongue.ts';
import { words } from './words.ts';

/** The longest that the page waits for its settings before it is drawn, in milliseconds: a shelf may be locked by another window. */
const PATIENCE = 1000;

/** Reads the settings and speaks the language that the address or they ask for, before anything is drawn. */
export async function settleLanguage(desk: Desk): Promise<void> {
  await Promise.race([desk.preferences.read(), new Promise((soon) => setTimeout(soon, PATIENCE))]);
  const language = chosenLanguage(location.search, desk.preferences.settings.value.language);
  if (language !== desk.tongue.language.value) await change(desk, language, () => true);
}

/** Speaks another language as soon as the reader chooses it. */
export function followLanguage(desk: Desk): () => void {
  let wanted: LanguageTag = desk.tongue.language.peek();
  const stops = [
    effect(() => {
      const language = chosenLanguage(location.search, desk.preferences.settings.value.language);
      if (language === wanted) return;
      wanted = language;
      // What could not be fetched may be asked for again.
      void change(desk, language, () => wanted === language).then(() => { if (wanted === language) wanted = desk.tongue.language.peek(); });
    }),
    effect(() => {
      document.documentElement.lang = desk.tongue.language.value;
    }),
  ];
  return () => stops.forEach((stop) => { stop(); });
}

/** Takes a language from the reader's hand: it is kept, and an address that asked for another does so no more. */
export function pickLanguage(desk: Desk, language: LanguageTag): void {
  history.replaceState(null, '', location.pathname + withoutLanguage(location.search) + location.hash);
  desk.preferences.set({ language });
}

async function change(desk: Desk, language: LanguageTag, isWanted: () => boolean): Promise<void> {
  try {
    const learned = await desk.tongue.learn(language);
    if (isWanted()) speak(desk, learned);
  } catch {
    // Without a network the page goes on in the language that it has.
    desk.surface.notice.value = words.language.notLoaded;
  }
}

/** Everything on the page is told again in another language, and stays where it is. */
function speak(desk: Desk, learned: Learned): void {
  batch(() => {
    // A view that holds a telling as it was told goes: the telling itself is told again.
    if (!['title', 'telling', 'map', 'assign', 'board'].includes(desk.surface.view.value.kind)) desk.surface.leave();
    desk.surface.notice.value = undefined;
    const { script, book } = desk.tongue.speak(learned);
    desk.reload(script, book);
  });
  desk.lives.rememberAll();
}
