import { type Zippable, zipSync } from 'fflate';

/** Everything in a package has one date, so that the same files make the same bytes. A zip's dates have no zone: this is midnight wherever it is packed. */
const DATE = new Date(2000, 0, 1);
/** What is packed already: a second time would only cost time. */
const PACKED = /\.(?:webm|m4a|woff2|jpg|png)$/;

/** Files, by path with `/`, as a zip: first what `first` names, then the rest in the order of their names. The same bytes for the same files, in whatever order they come. */
export function packZip(files: ReadonlyMap<string, string | Uint8Array>, first: readonly string[] = []): Uint8Array {
  const names = [...first, ...[...files.keys()].filter((name) => !first.includes(name)).sort()];
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const packed: Zippable = Object.fromEntries(names.map((name) => [name, [bytes(files.get(name) ?? ''), { level: PACKED.test(name) ? 0 : 9 }]]));
  return zipSync(packed, { mtime: DATE });
}
