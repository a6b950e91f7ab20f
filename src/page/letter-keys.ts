type Heard = (event: KeyboardEvent) => void;

/** Bindings for single letters, and the same for their keys on a keyboard that writes no Latin: there the key that is marked U sends another letter. */
export function letterKeys(bindings: Readonly<Record<string, Heard>>): Record<string, Heard> {
  const byPlace = Object.entries(bindings).filter(([key]) => /^[a-z]$/.test(key)).map(([key, heard]): [string, Heard] => [
    `Key${key.toUpperCase()}`,
    (event) => { if (/^\p{L}$/u.test(event.key) && !/^\p{Script=Latin}$/u.test(event.key)) heard(event); },
  ]);
  return { ...bindings, ...Object.fromEntries(byPlace) };
}

/** Whether a key writes a character; only those can be turned off. */
export function isSingle(key: string): boolean {
  return [...key].length === 1 && key !== ' ';
}
