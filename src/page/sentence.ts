import type { Problem } from '../script/problem.ts';
import { words } from './words.ts';

/** A problem as the player reads it: in the language of the page, where the page has words for it. */
export function sentenceOf({ saying, of, message }: Problem): string {
  return (saying && words.said[saying]?.(of)) ?? message;
}
