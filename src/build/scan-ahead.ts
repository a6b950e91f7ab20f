import { ASSET_KINDS, type Ahead, type AssetKind } from '../archive/ahead.ts';
import type { Catalogue } from '../archive/catalogue.ts';
import type { InkFile } from './compile-ink.ts';
import { type Scan, withoutComments } from './scan-ink.ts';

const TABLES: Readonly<Record<string, AssetKind>> = { backdrop: 'backdrops', actor: 'actors', music: 'music', ambience: 'ambience', sound: 'sounds' };

/** Reads off the source what each knot may show and sound, and which knots may follow it. A tag with logic in it may show whatever it names. */
export function scanAhead(scan: Scan, files: readonly InkFile[], catalogue: Catalogue): Ahead {
  if (ASSET_KINDS.every((kind) => Object.keys(catalogue[kind]).length === 0)) return {};
  const knots = new Set(scan.knots.map(({ name }) => name));
  const next = divertsOf(files, knots);
  return Object.fromEntries([...knots].map((name) => {
    const assets = scan.tags.filter(({ knot }) => knot === name).flatMap(({ text }) => {
      const [kind = '', value = ''] = text.split(/:(.*)/s);
      const table = TABLES[kind.trim()];
      return table === undefined ? [] : namesIn(value, catalogue[table]).map((id) => `${table}/${id}`);
    });
    return [name, { assets: [...new Set(assets)], next: next.get(name) ?? [] }];
  }));
}

/** The id at the head of a tag's value, or every id inside its logic. */
function namesIn(value: string, table: Readonly<Record<string, unknown>>): string[] {
  const words = value.trim().startsWith('{') ? (value.match(/[a-z0-9][a-z0-9-]*/g) ?? []) : [value.split(',')[0]?.trim() ?? ''];
  return words.filter((word) => Object.hasOwn(table, word));
}

function divertsOf(files: readonly InkFile[], knots: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { text } of files) {
    let knot = '';
    for (const line of withoutComments(text).split('\n')) {
      knot = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(line)?.[1] ?? knot;
      for (const [, to = ''] of line.matchAll(/->\s*([\p{L}\p{N}_]+)/gu)) {
        if (knots.has(to) && to !== knot) found.set(knot, [...new Set([...(found.get(knot) ?? []), to])]);
      }
    }
  }
  return found;
}
