/** The tables of the catalogue, as an asset's address begins: `backdrops/night`. */
export const ASSET_KINDS = ['backdrops', 'actors', 'music', 'ambience', 'sounds'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** What one knot of the script may show and sound, and where it may go on to. */
export interface KnotAhead {
  readonly assets: readonly string[];
  readonly next: readonly string[];
}

/** The script as a map of what will be needed, by knot. A story without assets has none. */
export type Ahead = Readonly<Record<string, KnotAhead>>;

/** What a telling that stands in `knot` may soon need: of this knot and of those that come next, nearest first. */
export function assetsAhead(ahead: Ahead, knot: string): readonly string[] {
  const here = ahead[knot];
  if (!here) return [];
  return [...new Set([...here.assets, ...here.next.flatMap((name) => ahead[name]?.assets ?? [])])];
}
