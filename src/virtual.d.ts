/** The compiled script as text. */
declare module 'virtual:script' {
  import type { Script } from './script/narrator.ts';
  export const script: Script;
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

/** The story's map. */
declare module 'virtual:map' {
  import type { StoryMap } from './archive/story-map.ts';
  export const map: StoryMap;
}
