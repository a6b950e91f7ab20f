/** A value that a picture asks for: the words that it knows, or a number. */
export interface AskedValue {
  readonly name: string;
  readonly words: readonly string[];
  /** The least and the greatest number that a layer asks about, where it asks about numbers. */
  readonly range: readonly [number, number] | undefined;
}

const CONDITION = /([a-z][a-z0-9-]*)\s*(!=|>=|<=|=|>|<)\s*([^\s,]+)/g;

/** The values that a picture's layers and a row's states ask for, read off the sheet and the conditions. */
export function valuesAsked(sheet: string, states: readonly string[]): AskedValue[] {
  const layers = [...sheet.matchAll(/data-when="([^"]*)"/g)].map(([, when = '']) => when.replaceAll('&gt;', '>').replaceAll('&lt;', '<'));
  const found = new Map<string, { words: Set<string>; numbers: number[] }>();
  for (const [, name = '', sign, value = ''] of [...layers, ...states].flatMap((when) => [...when.matchAll(CONDITION)])) {
    const row = found.get(name) ?? { words: new Set<string>(), numbers: [] };
    found.set(name, row);
    if (/^\d+$/.test(value)) row.numbers.push(Number(value));
    else row.words.add(value);
    if (sign === '>' || sign === '<') row.numbers.push(Number(value) + (sign === '>' ? 1 : -1));
  }
  return [...found].map(([name, { words, numbers }]) => ({ name, words: [...words].sort(), range: numbers.length === 0 ? undefined : [Math.min(...numbers), Math.max(...numbers)] }));
}

/** The text of a sheet, from the address that the development server gave it. */
export function sheetText(address: string): string {
  return address.startsWith('data:') ? decodeURIComponent(address.slice(address.indexOf(',') + 1)) : '';
}
