/** A crossroads on the map of a story: in which act, how far along it, and in which lane beside others that stand as far. All from 0, the act as told. */
export interface MapPlace {
  readonly crossroads: string;
  readonly act: number;
  readonly rank: number;
  readonly lane: number;
  /** Ids of everything that was ever offered there. */
  readonly options: readonly string[];
}

/** A way that a walk went from one crossroads to the next. */
export interface MapWay {
  readonly from: string;
  readonly to: string;
}

/** A crossroads in the story's own words, as a walk met them: where it is, and what was said for each option. Another past may word them otherwise. */
export interface Said {
  readonly actTitle: string;
  readonly place: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A story's crossroads as walks found them, in the order of the story, and the ways between them. */
export interface StoryMap {
  readonly places: readonly MapPlace[];
  readonly ways: readonly MapWay[];
  /** By the crossroads' id. */
  readonly said: Readonly<Record<string, Said>>;
}
