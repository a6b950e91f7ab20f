/** Where a problem lies, for the person who can mend it. `line` counts from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly knot?: string;
}

/** Names a sentence that a player reads, so that the page can say it in another language. */
export type Saying =
  | 'link-damaged' | 'link-version' | 'code-form' | 'code-wrong' | 'bundle-none' | 'bundle-foreign' | 'saved-unread' | 'saved-damaged' | 'ending-unread' | 'shelf-refused' | 'shelf-full' | 'shelf-damaged';

/** An error that an author or a player can act on: one sentence, and where it lies. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly place: Place;
  readonly saying: Saying | undefined;
  /** What the sentence names: a title, a number. */
  readonly of: string;

  constructor(sentence: string, place: Place = {}, saying?: Saying, of = '') {
    super(sentence);
    this.place = place;
    this.saying = saying;
    this.of = of;
  }

  /** The sentence with its place before it: `story/act-1.ink:12: unknown tag kind "soound"; did you mean "sound"?` */
  get located(): string {
    const { file, line, knot } = this.place;
    const where = [file && line ? `${file}:${line}` : file, knot && `in "${knot}"`].filter(Boolean).join(', ');
    return where ? `${where}: ${this.message}` : this.message;
  }
}
