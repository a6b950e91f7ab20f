/** The compiled script as text. */
declare module 'virtual:script' {
  import type { Script } from './script/narrator.ts';
  export const script: Script;
}

/** The story in other languages, each with a map of its own, fetched when it is chosen. */
declare module 'virtual:languages' {
  import type { StoryMap } from './archive/story-map.ts';
  import type { Translation } from './archive/translation.ts';
  export const translations: Readonly<Record<string, { told(): Promise<Translation | undefined>; map(): Promise<StoryMap> }>>;
}

/** What stands beside the script. */
declare module 'virtual:book' {
  import type { Book } from './archive/book.ts';
  export const book: Book;
}

/** The sources for a reference manager. */
declare module 'virtual:bibliography' {
  import type { Bibliography } from './archive/source.ts';
  export const bibliography: Bibliography;
}

/** The pages for teachers, for a game that is one file. */
declare module 'virtual:teach' {
  export const teach: {
    /** Their style, without the letters. */
    readonly style: string;
    /** Whole documents by name, with links that stay within the file. */
    readonly pages: Readonly<Record<string, string>>;
  };
}

/** The story's map. */
declare module 'virtual:map' {
  import type { StoryMap } from './archive/story-map.ts';
  export const map: StoryMap;
}
