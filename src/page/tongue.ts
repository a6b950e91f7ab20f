import { type Signal, signal } from '@preact/signals';
import type { Translation } from '../archive/translation.ts';
import type { Book } from '../archive/book.ts';
import type { StoryMap } from '../archive/story-map.ts';
import { foreignTo } from '../script/letters.ts';
import type { Script } from '../script/narrator.ts';
import type { Turn } from '../script/turn.ts';
import type { House } from './house.ts';
import { LANGUAGES, type LanguageTag } from './languages.ts';
import { speak, type Words, words } from './words.ts';

/** A language with everything that is needed to speak it. */
export interface Learned {
  readonly language: LanguageTag;
  readonly catalogue: Words;
  /** Nothing where the story is not told in it, or is told in it first. */
  readonly translation: Translation | undefined;
  readonly script: Script;
  readonly book: Book;
}

/** The language of the page, and how far the story is told in it. */
export class Tongue {
  /** Whatever is on the page has to be set anew when it changes. */
  readonly language: Signal<LanguageTag> = signal('en');
  readonly translation: Signal<Translation | undefined> = signal(undefined);
  readonly #house: Pick<House, 'script' | 'book' | 'translations' | 'map'>;
  #warned = false;

  constructor(house: Pick<House, 'script' | 'book' | 'translations' | 'map'>) {
    this.#house = house;
  }

  /** The name of the story in its first language: what is kept, and what windows say to one another, is kept and said under it. */
  get story(): string {
    return this.#house.book.title;
  }

  /** Fetches a language. Rejects where the network does not give it. */
  async learn(language: LanguageTag): Promise<Learned> {
    const { script, book, translations } = this.#house;
    const told = translations[language];
    const [catalogue, translation, translator] = await Promise.all([LANGUAGES[language].catalogue(), told?.told(), told && import('../archive/translation.ts')]);
    if (!translation || !translator) return { language, catalogue, translation, script, book };
    return { language, catalogue, translation, script: translation.script, book: { ...translator.translateBook(book, translation.words), opening: translation.opening } };
  }

  /** Speaks it from now on; answers the script and the book that belong to it. */
  speak({ language, catalogue, translation, script, book }: Learned): { readonly script: Script; readonly book: Book } {
    speak(catalogue);
    this.language.value = language;
    this.translation.value = translation;
    return { script, book };
  }

  map(): Promise<StoryMap> {
    const { translations, map } = this.#house;
    return this.translation.value ? (translations[this.language.value]?.map ?? map)() : map();
  }

  /** The sentence that says, once a visit, that the story goes on in its first language from here; nothing where it does not, or when it was said. */
  warningAt({ lines }: Turn): string | undefined {
    if (this.#warned || this.language.value === 'en') return undefined;
    const texts = lines.map(({ text }) => text).filter((text) => text !== '');
    const foreign = texts.filter((text) => foreignTo(this.language.value, text) !== undefined);
    if (foreign.length * 2 <= texts.length) return undefined;
    this.#warned = true;
    return words.language.fromHere;
  }
}
