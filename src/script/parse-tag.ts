import { didYouMean } from './nearest.ts';
import { type Place, Problem } from './problem.ts';
import { TAG_KINDS, type TagKind, type TagKindName } from './tag-kinds.ts';

/** One tag, parsed and checked against the table, its ids not yet looked up. */
export interface Tag {
  readonly kind: TagKindName;
  readonly value: string;
  readonly keys: Readonly<Record<string, string>>;
}

const ID = /^[a-z0-9][a-z0-9-]*$/;
/** The last key of a tag; a comma belongs to what it says unless another key follows. */
const KEY = /,\s*([a-z][a-z-]*)\s*=\s*((?:[^,]|,(?!\s*[a-z][a-z-]*\s*=))*)$/;

/**
 * Parses one Ink tag.
 *
 * Shape: `kind: value, key=value`, or a bare `kind`. Kinds are matched in lower case, ids exactly. Only keys that the kind allows are read as keys,
 * so words may hold commas.
 *
 * @throws {Problem} kind, key or value unknown; suggests the nearest that is known.
 * @see story/TAGS.md for the author's table.
 */
export function parseTag(text: string, place: Place = {}): Tag {
  const [, name = '', body = ''] = /^([^:]*):?([\s\S]*)$/.exec(text.trim()) ?? [];
  const kind = name.trim().toLowerCase();
  if (!isKind(kind)) throw new Problem(unknownKind(name.trim()), place);
  const rule: TagKind = TAG_KINDS[kind];
  const { value, keys } = splitKeys(body.trim(), rule);
  checkValue(kind, value, rule, place);
  checkKeys(kind, keys, rule, place);
  return { kind, value, keys };
}

function unknownKind(name: string): string {
  const [, first = '', rest = ''] = /^(\S+)\s+([\s\S]+)$/.exec(name) ?? [];
  if (isKind(first.toLowerCase())) return `the tag "${name}" lacks its colon: write "# ${first.toLowerCase()}: ${rest}"`;
  return `unknown tag kind "${name}"${didYouMean(name.toLowerCase(), Object.keys(TAG_KINDS)) || ': the kinds are listed in story/TAGS.md'}`;
}

export function isKind(name: string): name is TagKindName {
  return Object.hasOwn(TAG_KINDS, name);
}

function splitKeys(body: string, rule: TagKind): { value: string; keys: Record<string, string> } {
  const keys: Record<string, string> = {};
  let value = body;
  for (let found = KEY.exec(value); found; found = KEY.exec(value)) {
    const [, key = '', content = ''] = found;
    // In a sentence, ", so=called" is only a key if the kind has such a key.
    if (rule.value === 'words' && (rule.keys === 'any' || !Object.hasOwn(rule.keys, key))) break;
    keys[key] = content.trim();
    value = value.slice(0, found.index).trimEnd();
  }
  return { value, keys };
}

function checkValue(kind: string, value: string, { value: rule }: TagKind, place: Place): void {
  if (rule === 'none') {
    if (value) throw new Problem(`"${kind}" takes no value, but has "${value}": write "# ${kind}" alone`, place);
  } else if (value === '') {
    throw new Problem(`"${kind}" needs a value: write "# ${kind}: …"`, place);
  } else if (rule === 'id') {
    if (!ID.test(value)) throw new Problem(`"${kind}: ${value}" is not an id: use small letters, digits and hyphens`, place);
  } else if (rule === 'number') {
    if (!/^\d+$/.test(value)) throw new Problem(`"${kind}: ${value}" is not a number: write "# ${kind}: 1"`, place);
  } else if (Array.isArray(rule) && !rule.includes(value)) {
    throw new Problem(`"${kind}: ${value}" is not one of ${rule.join(', ')}${didYouMean(value, rule)}`, place);
  }
}

function checkKeys(kind: string, keys: Readonly<Record<string, string>>, { keys: rule }: TagKind, place: Place): void {
  if (rule === 'any') return;
  for (const [key, value] of Object.entries(keys)) {
    const allowed = Object.hasOwn(rule, key) ? rule[key] : undefined;
    if (allowed === undefined) throw new Problem(`"${kind}" has no key "${key}"${didYouMean(key, Object.keys(rule)) || `: it has ${Object.keys(rule).join(', ') || 'none'}`}`, place);
    if (allowed !== 'any' && !allowed.includes(value)) throw new Problem(`"${key}=${value}" is not one of ${allowed.join(', ')}${didYouMean(value, allowed)}`, place);
  }
}
