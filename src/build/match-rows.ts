import { tokensOf } from './ink-tokens.ts';
import type { Unit } from './script-units.ts';
import type { Row } from './translation-table.ts';

/** A unit of the script with what the table has for it. */
export interface Matched {
  readonly file: string;
  readonly unit: Unit;
  /** Empty: not translated. */
  readonly words: string;
  /** The English that the words were made from, where it has changed since; else empty. */
  readonly was: string;
}

/** Least share of common words by which a changed line is taken for the same. */
const NEAR = 0.4;

/**
 * Finds for each unit its row: by id; and where the English of a line has changed, and its id with it, the nearest row of the same knot and kind that
 * fits nothing else. Rows that no unit takes come back as `gone`.
 */
export function matchRows(files: readonly { readonly name: string; readonly units: readonly Unit[] }[], rows: readonly Row[]): { readonly matched: Matched[]; readonly gone: Row[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const left = new Set(rows);
  const first = files.flatMap(({ name, units }) => units.map((unit) => {
    const row = byId.get(unit.id);
    if (row) left.delete(row);
    return { file: name, unit, row };
  }));
  const matched = first.map(({ file, unit, row }): Matched => {
    const found = row ?? nearest(unit, left);
    if (!found) return { file, unit, words: '', was: '' };
    left.delete(found);
    const before = found.was || (found.english === unit.text ? '' : found.english);
    return { file, unit, words: found.words, was: found.words === '' || before === unit.text ? '' : before };
  });
  return { matched, gone: [...left] };
}

/** What keeps words from standing in a unit's place; nothing when they may. */
export function misfit({ text }: Pick<Unit, 'text'>, words: string): string | undefined {
  if (/[\n\t]/.test(words)) return 'a line cannot hold a new line or a tab';
  if (/(?<!\\)#/.test(words)) return 'a "#" would begin a tag: write "\\#"';
  if (/^\s*(?:[*+~=]|-(?!>)|\/\/)/.test(words)) return 'a line cannot begin with "*", "+", "-", "~" or "=": Ink reads them as its own signs';
  if (/\/\/|\/\*/.test(words)) return '"//" would begin a comment';
  const [ours, theirs] = [tokensOf(text), tokensOf(words)];
  const missing = without(ours, theirs);
  const strange = without(theirs, ours);
  if (missing.length + strange.length === 0) return undefined;
  return [missing.length > 0 ? `lacks ${missing.map(quoted).join(', ')}` : '', strange.length > 0 ? `has ${strange.map(quoted).join(', ')} too much` : ''].filter(Boolean).join(' and ');
}

function nearest(unit: Unit, rows: Iterable<Row>): Row | undefined {
  let best: Row | undefined;
  let most = NEAR;
  const stem = stemOf(unit.id);
  for (const row of rows) {
    if (row.words === '' || stemOf(row.id) !== stem) continue;
    const share = likeness(unit.text, row.english);
    if (share > most) [best, most] = [row, share];
  }
  return best;
}

/** Knot, stitch and kind of an id. */
function stemOf(id: string): string {
  return id.replace(/-[^.]*$/, '');
}

/** Common words of two texts, as a share of all their words: 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!one || !two || one.size + two.size === 0) return 0;
  const common = [...one].filter((word) => two.has(word)).length;
  return common / (one.size + two.size - common);
}

function without(from: readonly string[], these: readonly string[]): string[] {
  const rest = [...these];
  return from.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function quoted(token: string): string {
  return token === '_ _' ? 'a marked _word_' : token === '* *' ? 'a *word* in italics' : `"${token}"`;
}
