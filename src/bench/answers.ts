/** What the bench asks of the development server, and is answered as JSON. */

/** A place in a file; line and column count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly knot: string;
}

export interface Range {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One telling in figures. Minutes are those of a reader at the pace that the pages for teachers count with. */
export interface TellingFigures {
  readonly name: string;
  readonly walks: number;
  readonly words: Range;
  readonly decisions: Range;
  readonly acts: readonly { readonly act: number; readonly words: Range; readonly grade: number }[];
}

export interface KnotRow {
  readonly name: string;
  readonly act: number;
  readonly at: Spot;
  readonly walks: number;
  /** It only sends the story on: no walk can be seen in it. */
  readonly routes: boolean;
}

export interface ChoiceRow {
  readonly knot: string;
  readonly id: string;
  readonly text: string;
  readonly at: Spot;
  /** In how many walks it was offered; how often a walk at random takes it. */
  readonly offered: number;
  readonly taken: number;
}

export interface ClaimRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly at: Spot;
  readonly tags: readonly Spot[];
  readonly walks: number;
}

export interface EndingRow {
  readonly id: string;
  readonly title: string;
  readonly at: Spot;
  readonly walks: number;
  /** Decisions of the shortest way found; nothing where none was. */
  readonly decisions: number | undefined;
}

export interface VariableRow {
  readonly name: string;
  readonly first: string;
  readonly note: string;
  readonly at: Spot;
  readonly set: readonly Spot[];
  readonly tested: readonly Spot[];
}

/** The state of the story. While walks go on, figures grow. */
export interface Overview {
  readonly title: string;
  readonly problems: readonly { readonly says: string; readonly at: Spot | undefined }[];
  readonly walked: { readonly done: number; readonly of: number };
  readonly pace: number;
  readonly tellings: readonly TellingFigures[];
  readonly knots: readonly KnotRow[];
  readonly choices: readonly ChoiceRow[];
  readonly claims: readonly ClaimRow[];
  readonly endings: readonly EndingRow[];
  readonly variables: readonly VariableRow[];
  /** Assets that no walk showed and no tag names, as `sounds/stamp`, with their row. */
  readonly unused: readonly { readonly asset: string; readonly at: Spot }[];
}

/** A way to a place: the decisions to take, and the address that opens the game there. */
export interface Way {
  /** The line of the source that it leads to, if it leads to one. */
  readonly line?: { readonly text: string; readonly at: Spot };
  readonly address: string;
  readonly steps: readonly { readonly knot: string; readonly id: string; readonly text: string; readonly at: Spot | undefined }[];
  /** Variables that differ from their first values there. */
  readonly values: Readonly<Record<string, string>>;
}

/** A line of the source as a knot's page and a search show it. */
export interface LineRow {
  readonly at: Spot;
  readonly text: string;
  readonly tags: readonly string[];
  readonly isChoice: boolean;
  /** Decisions of the shortest way found to it. */
  readonly decisions: number | undefined;
}

/** A knot, as the walks found it with the wanted values. */
export interface KnotAnswer {
  readonly name: string;
  readonly at: Spot;
  readonly walks: number;
  /** How many of them had the wanted values there. */
  readonly fitting: number;
  readonly way: Way | undefined;
  /** Values of each variable that was not always the same here, and in how many walks. */
  readonly values: readonly { readonly name: string; readonly counts: readonly (readonly [value: string, walks: number])[] }[];
  readonly lines: readonly LineRow[];
}

export interface CoveredOption {
  readonly id: string;
  readonly text: string;
  /** 0 to 1, of all walks. */
  readonly share: number;
}

export interface CoveredStation {
  readonly crossroads: string;
  readonly place: string;
  readonly row: number;
  readonly at: Spot | undefined;
  readonly share: number;
  readonly options: readonly CoveredOption[];
}

/** What walks from a place went through, on the story's map. */
export interface Coverage {
  readonly walks: number;
  readonly shafts: readonly { readonly act: number; readonly title: string; readonly stations: readonly CoveredStation[] }[];
  readonly ways: readonly { readonly from: string; readonly to: string; readonly share: number }[];
  readonly endings: readonly { readonly id: string; readonly title: string; readonly share: number }[];
}

/** A long answer says how far it is before it is there. */
export type Step<T> = { readonly done: number; readonly of: number } | { readonly answer: T };
