import { Problem } from '../script/problem.ts';
import { type CodeBook, isCodable, LENGTH, mainOf, sizesOf } from './code-book.ts';

/** Letters and digits that are not mistaken for one another, read aloud or off a screen. @see https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters of a whole code, with its check. */
export const CODE_LENGTH = LENGTH + 1;

/** What a code tells of a life: the ending it came to, if it did, and the option taken at each main crossroads that it met. */
export interface Outcome {
  readonly ending: string | undefined;
  /** Option by crossroads. */
  readonly taken: ReadonlyMap<string, string>;
}

/** The code of a life: nine letters and digits, the last a check. @throws {RangeError} the story has too many crossroads for it. */
export function toCode(outcome: Outcome, book: CodeBook): string {
  if (!isCodable(book)) throw new RangeError('nine letters do not hold every life of this story');
  const digits = [
    outcome.ending === undefined ? 0 : book.endings.indexOf(outcome.ending) + 1,
    ...mainOf(book).map(({ id, options }) => options.indexOf(outcome.taken.get(id) ?? '') + 1),
  ];
  let value = sizesOf(book).reduce((all, size, at) => all * BigInt(size) + BigInt(digits[at] ?? 0), 0n);
  const letters: number[] = [];
  for (let at = 0; at < LENGTH; at++) {
    letters.unshift(Number(value % 32n));
    value /= 32n;
  }
  return [...letters, checkOf(letters, book)].map((letter) => LETTERS[letter]).join('');
}

/** Reads a code, however it was written down. @throws {Problem} it is mistyped, or another story's; the sentence is meant for whoever typed it. */
export function readCode(text: string, book: CodeBook): Outcome {
  const letters = [...plainCode(text)].map((letter) => LETTERS.indexOf(letter));
  const check = letters.pop();
  if (letters.length !== LENGTH || letters.includes(-1)) throw new Problem(`A code has ${CODE_LENGTH} letters and digits, without a U. This one has not.`, {}, 'code-form', String(CODE_LENGTH));
  if (check !== checkOf(letters, book)) throw new Problem('This code was mistyped somewhere, or belongs to another version of the story.', {}, 'code-wrong');
  let value = letters.reduce((all, letter) => all * 32n + BigInt(letter), 0n);
  const digits: number[] = [];
  for (const size of sizesOf(book).toReversed()) {
    digits.unshift(Number(value % BigInt(size)));
    value /= BigInt(size);
  }
  if (value > 0n) throw new Problem('This code was mistyped somewhere, or belongs to another version of the story.', {}, 'code-wrong');
  const [ending = 0, ...options] = digits;
  const taken = mainOf(book).flatMap(({ id, options: ids }, at) => {
    const option = ids[(options[at] ?? 0) - 1];
    return option === undefined ? [] : [[id, option] as const];
  });
  return { ending: book.endings[ending - 1], taken: new Map(taken) };
}

/** A code as it is printed, however it was written down: capitals without gaps, O read as nought, I and L as one. */
export function plainCode(text: string): string {
  return text.toUpperCase().replaceAll(/[\s.\-–_]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/**
 * A check in the field of 32 elements (x⁵ + x² + 1): one wrong letter, or two that changed places, never pass. It begins from the story's own names, so that
 * a code of another story is found out thirty-one times in thirty-two.
 */
function checkOf(letters: readonly number[], book: CodeBook): number {
  const names = [...book.endings, ...mainOf(book).flatMap(({ id, options }) => [id, ...options])].join(' ');
  let own = 7;
  for (let i = 0; i < names.length; i++) own = (Math.imul(own, 31) + names.charCodeAt(i)) & 0x7fffffff;
  // Once more at the end, or the last letter and the check could change places.
  return timesX(letters.reduce((sum, letter) => timesX(sum) ^ letter, own & 31));
}

function timesX(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
