/** Hands a text to the reader as a file, by the browser's own way of saving. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(new Blob([text], { type }), name);
}

/** The same for whatever is a file already. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
