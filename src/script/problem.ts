/** Where a problem lies, for the person who can mend it. `line` counts from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly knot?: string;
}

/** An error that an author or a player can act on: one sentence, and where it lies. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly place: Place;

  constructor(sentence: string, place: Place = {}) {
    super(sentence);
    this.place = place;
  }

  /** The sentence with its place before it: `story/act-1.ink:12: unknown tag kind "soound"; did you mean "sound"?` */
  get located(): string {
    const { file, line, knot } = this.place;
    const where = [file && line ? `${file}:${line}` : file, knot && `in "${knot}"`].filter(Boolean).join(', ');
    return where ? `${where}: ${this.message}` : this.message;
  }
}
