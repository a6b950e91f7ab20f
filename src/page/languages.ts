import { english } from './words/english.ts';
import type { Words } from './words.ts';

/** A language that the interface speaks. */
export interface Language {
  /** Its name, in itself. */
  readonly name: string;
  /** How it is offered, in itself, to whoever reads it on this device. */
  readonly offer: string;
  /** Its catalogue, fetched when it is chosen. */
  catalogue(): Promise<Words>;
}

/** By their tags, as BCP 47 has them; the first is what the page speaks when nothing is asked for. */
export const LANGUAGES = {
  en: { name: 'English', offer: 'Read it in English', catalogue: async () => english },
  uk: { name: 'Українська', offer: 'Читати українською', catalogue: async () => (await import('./words/ukrainian.ts')).ukrainian },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];

/** The language that an address asks for with `?lang=`. */
export function languageAsked(search: string): LanguageTag | undefined {
  return toTag(new URLSearchParams(search).get('lang') ?? '');
}

/** The address's own parameters without the language. */
export function withoutLanguage(search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete('lang');
  const rest = asked.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** The language to speak: what the address asks for, else what was set, else the first. The device is asked for nothing here: it only makes an offer. */
export function chosenLanguage(search: string, set: string): LanguageTag {
  return languageAsked(search) ?? toTag(set) ?? 'en';
}

/** The language to offer: the one that this device likes best of those we have, when it is not spoken and nobody has chosen. */
export function offeredLanguage(liked: readonly string[], { spoken, chosen }: { readonly spoken: LanguageTag; readonly chosen: boolean }): LanguageTag | undefined {
  const best = liked.map((tag) => toTag(tag.split('-')[0] ?? '')).find((tag) => tag !== undefined);
  return chosen || best === undefined || best === spoken ? undefined : best;
}

function toTag(text: string): LanguageTag | undefined {
  return LANGUAGE_TAGS.find((tag) => tag === text.toLowerCase());
}
