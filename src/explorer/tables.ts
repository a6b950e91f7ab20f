import type { Walk } from './walk.ts';

/** Something that claims lead to (a source, a subject), with the endings whose walks show it. */
export interface ShownRow {
  readonly id: string;
  readonly claims: number;
  readonly endings: readonly string[];
}

/** Which endings show which of `ids`, where `leadsTo` says what each claim leads to. A walk shows what the claims that it touched lead to. */
export function shownBy(walks: readonly Walk[], ids: readonly string[], leadsTo: ReadonlyMap<string, readonly string[]>): ShownRow[] {
  const endings = new Map<string, Set<string>>();
  for (const { ending, claims } of walks) {
    if (ending === undefined) continue;
    for (const id of [...claims].flatMap((claim) => leadsTo.get(claim) ?? [])) endings.set(id, (endings.get(id) ?? new Set()).add(ending));
  }
  const all = [...leadsTo.values()];
  return ids.map((id) => ({ id, claims: all.filter((targets) => targets.includes(id)).length, endings: [...(endings.get(id) ?? [])].sort() }));
}
