import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAG_KINDS, type TagKind } from '../../src/script/tag-kinds.ts';

const table = readFileSync('story/TAGS.md', 'utf8');
const rows = [...table.matchAll(/^\| `([a-z]+)` \| ([^|]*)\|([^|]*)\|/gm)].map(([, kind, value, keys]) => ({ kind, value: value?.trim() ?? '', keys: keys?.trim() ?? '' }));

describe("the author's table of tags", () => {
  it('names the kinds that the parser knows, each once, and no others', () => {
    expect(rows.map(({ kind }) => kind).sort()).toEqual(Object.keys(TAG_KINDS).sort());
  });

  it.each(rows)('names the keys of "$kind"', ({ kind, keys }) => {
    const rule: TagKind = TAG_KINDS[kind as keyof typeof TAG_KINDS];
    if (rule.keys === 'any') expect(keys).toMatch(/^any/);
    else expect([...keys.matchAll(/`([a-z]+)`/g)].map(([, key]) => key)).toEqual(Object.keys(rule.keys));
  });

  it.each(rows)('names the values of "$kind" where they are a list', ({ kind, value }) => {
    const rule: TagKind = TAG_KINDS[kind as keyof typeof TAG_KINDS];
    if (Array.isArray(rule.value)) expect(value.split(',').map((word) => word.trim())).toEqual(rule.value);
  });

  it('puts each kind under the heading of its group', () => {
    const headings = { Lasting: 'lasting', Passing: 'passing', Marks: 'mark', 'On choices': 'choice' } as const;
    for (const [heading, group] of Object.entries(headings)) {
      const section = table.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
      const kinds = [...section.matchAll(/^\| `([a-z]+)`/gm)].map(([, kind]) => TAG_KINDS[kind as keyof typeof TAG_KINDS].group);
      expect(new Set(kinds)).toEqual(new Set([group]));
    }
  });
});
