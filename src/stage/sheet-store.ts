import { readSheet, type Sheet } from './sheet.ts';

/** Fetches sheets, each once. Given the catalogue's addresses by id. */
export class SheetStore {
  readonly #addresses: Readonly<Record<string, { readonly file: string }>>;
  readonly #sheets = new Map<string, Promise<Sheet | undefined>>();

  constructor(addresses: Readonly<Record<string, { readonly file: string }>>) {
    this.#addresses = addresses;
  }

  /** The sheet, or nothing when it is not in the catalogue or cannot be fetched; a failed fetch is tried again the next time. */
  get(id: string): Promise<Sheet | undefined> {
    const known = this.#sheets.get(id);
    if (known) return known;
    const address = this.#addresses[id]?.file;
    const sheet = address === undefined ? Promise.resolve(undefined) : fetchSheet(address).catch(() => {
      this.#sheets.delete(id);
      return undefined;
    });
    this.#sheets.set(id, sheet);
    return sheet;
  }
}

async function fetchSheet(address: string): Promise<Sheet> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readSheet(await response.text());
}
