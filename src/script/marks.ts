/** Letters that stand in an address as they are: six bits each. */
export const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `count` letters for a text, each of six other bits of its hash. Not for secrets. */
export function marksOf(text: string, count: number): string {
  return Array.from({ length: count }, (_, at) => MARKS[(fold(text, at) >>> 7) & 63]).join('');
}

/** FNV-1a with a start of its own for every letter, and a last stir: near texts must not share letters. */
function fold(text: string, at: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(at + 1, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
