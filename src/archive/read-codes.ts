import { Problem } from '../script/problem.ts';
import { CODE_LENGTH, type Outcome, plainCode, readCode } from './code.ts';
import type { CodeBook } from './code-book.ts';

/** A code that was read: its nine letters, as they are printed, and the life that it tells of. */
export interface CodeRead {
  readonly code: string;
  readonly outcome: Outcome;
}

/** What was made of a text: its codes in order, each as often as it stands there, and the words that are none. */
export interface CodesRead {
  readonly codes: readonly CodeRead[];
  readonly unread: readonly string[];
}

/** Longest text that is read at all, in characters, and the first cell of a table of ours. */
const LONGEST = 100_000;
const TABLE = /^\W*code\W*[,;\t]/i;

/**
 * Reads all codes in a text, whatever stands between them: lines, commas, gaps within a code (`ABC DEF GHJ`). Of a table that the board has saved it reads
 * the first column. Names and whatever else is no code come back as `unread`, to be shown once and not to be kept.
 */
export function readCodes(text: string, book: CodeBook): CodesRead {
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  const pieces = TABLE.test(lines[0] ?? '') ? lines.slice(1).map((line) => line.split(/[,;\t]/)[0] ?? '') : lines.flatMap((line) => line.split(/[,;|\t/]/));
  const codes: CodeRead[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const words = piece.split(/[\s"']+/).filter((word) => plainCode(word) !== '');
    for (let at = 0; at < words.length;) {
      const found = codeFrom(words, at, book);
      if (found) codes.push(found.read);
      else unread.push(words[at] as string);
      at += found?.words ?? 1;
    }
  }
  return { codes, unread };
}

/** The code that begins with this word: one word, or as many as make up nine letters. */
function codeFrom(words: readonly string[], from: number, book: CodeBook): { readonly read: CodeRead; readonly words: number } | undefined {
  let code = '';
  for (let at = from; at < words.length && code.length < CODE_LENGTH; at++) {
    code += plainCode(words[at] as string);
    if (code.length !== CODE_LENGTH) continue;
    try {
      return { read: { code, outcome: readCode(code, book) }, words: at - from + 1 };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return undefined;
}
