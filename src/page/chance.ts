/** A new name that nobody has guessed: 16 letters and digits. For ids and seeds, not for secrets. */
export function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte % 36).toString(36)).join('');
}
