/** Kinds of things that a writer looks for, in the order of the tabs. */
export const KINDS = ['knot', 'choice', 'line', 'claim', 'ending', 'variable'] as const;
export type Kind = (typeof KINDS)[number];

/** What lies on the bench; it stands in the address, so that it can be gone back to. `wants` are values that a way to a knot is to have. */
export type Place =
  | { readonly kind: 'story' }
  | { readonly kind: Kind | 'crossroads'; readonly id: string; readonly wants: Readonly<Record<string, string>> };

/** Reads a fragment: `#knot/cage?pick=brought`. */
export function readPlace(fragment: string): Place {
  const [, kind = '', id = '', rest = ''] = /^#(\w+)\/([^?]+)(?:\?(.*))?$/.exec(fragment) ?? [];
  if (!(KINDS as readonly string[]).includes(kind) && kind !== 'crossroads') return { kind: 'story' };
  return { kind: kind as Kind, id: decodeURIComponent(id), wants: Object.fromEntries(new URLSearchParams(rest)) };
}

export function fragmentOf(place: Place): string {
  if (place.kind === 'story') return '#story';
  const wants = String(new URLSearchParams({ ...place.wants }));
  return `#${place.kind}/${encodeURIComponent(place.id)}${wants === '' ? '' : `?${wants}`}`;
}

/** Wanted values as the server reads them. */
export function withWants(wants: Readonly<Record<string, string>>): string {
  return Object.entries(wants).map(([name, value]) => `${name}=${value}`).join(',');
}
