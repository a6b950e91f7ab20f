import type { Choice } from '../script/turn.ts';

/** How a story begins, as words alone: what the first page shows before Ink's runtime is there. */
export interface Opening {
  /** A paragraph each, none of them empty. */
  readonly lines: readonly string[];
  /** At least one. */
  readonly choices: readonly Choice[];
}
