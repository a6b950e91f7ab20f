/** FNV-1a over UTF-16 code units, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** A short name for a text: 13 letters and digits of two independent hashes. Not for secrets. */
export function hashOf(text: string): string {
  return `${fnv1a(text, 0x811c9dc5).toString(36).padStart(7, '0')}${fnv1a(text, 0x9747b28c).toString(36).padStart(7, '0')}`.slice(0, 13);
}

/** A seed for Ink's own dice, 31 bits. Ink seeds itself with 0-99 only, which makes at most a hundred games. */
export function inkSeed(seed: string): number {
  return fnv1a(seed, 0x811c9dc5) & 0x7fffffff;
}
