import type { Spot } from '../bench/answers.ts';
import type { InkFile } from './compile-ink.ts';
import { withoutComments } from './scan-ink.ts';

/** A line of a source that holds words, with its tags. */
export interface SourceLine {
  readonly at: Spot;
  /** Without what marks choices and gathers, without tags; logic stays. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly isChoice: boolean;
  /** Words that stand together outside all logic: whatever was told of this line holds one of them. The longest first. */
  readonly pieces: readonly string[];
}

const HEADING = /^\s*={1,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const NO_WORDS = /^\s*(?:VAR|LIST|CONST|INCLUDE|EXTERNAL|TODO|~|=)/;

/** Reads off Ink sources every line with words or tags. */
export function scanLines(files: readonly InkFile[]): SourceLine[] {
  return files.flatMap(({ name: file, text }) => {
    let knot = '';
    return withoutComments(text).split('\n').flatMap((raw, i): SourceLine[] => {
      if (/^\s*={2,}/.test(raw)) knot = HEADING.exec(raw)?.[1] ?? knot;
      if (NO_WORDS.test(raw)) return [];
      const isChoice = /^\s*[*+]/.test(raw);
      const [head = '', ...tags] = raw.split(/(?<!\\)#/);
      const words = head.replace(/^\s*(?:[-*+](?!>)\s*)+(?:\([\p{L}\p{N}_]+\)\s*)?/u, '').replace(/->\s*[\w.]+/g, ' ').replaceAll(/[[\]]/g, ' ').trim();
      const pieces = wordsOutside(words);
      if (pieces.length === 0 && tags.length === 0) return [];
      return [{ at: { file, line: i + 1, column: raw.search(/\S/) + 1, knot }, text: words, tags: tags.map((tag) => tag.replace(/\].*$/s, '').replace(/\s*->.*$/, '').trim()), isChoice, pieces }];
    });
  });
}

function wordsOutside(words: string): string[] {
  return words.replaceAll(/\{[^{}|:]*:|[{}|]/g, '\n').split('\n').map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(piece)).sort((a, b) => b.length - a.length);
}
