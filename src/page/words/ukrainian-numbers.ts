/** One, few, many: `['код', 'коди', 'кодів']`. */
export type Forms = readonly [one: string, few: string, many: string];
export type Gender = 'm' | 'f' | 'n';

const RULES = new Intl.PluralRules('uk');
/** Small counts are written out; from thirteen on they are figures. */
const NUMBERS = ['0', '', '', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять', 'десять', 'одинадцять', 'дванадцять'];
const ONE = { m: 'один', f: 'одна', n: 'одне' };
const TWO = { m: 'два', f: 'дві', n: 'два' };

/** The form that goes with a count: 1, 21, 31 take the first, 2–4, 22–24 the second, everything else the third. */
export function plural(count: number, [one, few, many]: Forms): string {
  const rule = RULES.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** A count in words up to twelve, in the gender of what is counted; a whole number from 0. As an object, a feminine one is another word. */
function spell(count: number, gender: Gender, as: 'nominative' | 'accusative' = 'nominative'): string {
  if (count === 1) return as === 'accusative' && gender === 'f' ? 'одну' : ONE[gender];
  if (count === 2) return TWO[gender];
  return NUMBERS[count] ?? String(count);
}

/** A count with what is counted: `три рядки`. */
export function counted(count: number, gender: Gender, forms: Forms, as: 'nominative' | 'accusative' = 'nominative'): string {
  return `${spell(count, gender, as)} ${plural(count, forms)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('uk') + text.slice(1);
}
