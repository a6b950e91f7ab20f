import { createHash } from 'node:crypto';

/** Files by name, as bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The sums of files as `sha256sum --check` reads them, in the order of the names. */
export function sumsOf(files: Files): string {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
}

/** What is not the same in two sets of files, as sentences: a file that one of them lacks, or the first byte that is another. */
export function differences(one: Files, other: Files): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (!a || !b) return [`${name} is only in the ${a ? 'first' : 'second'}`];
    if (a.length === b.length && a.every((byte, at) => byte === b[at])) return [];
    const at = a.findIndex((byte, index) => byte !== b[index]);
    return [`${name} differs: ${a.length} bytes and ${b.length}, first at byte ${at === -1 ? a.length : at}`];
  });
}
