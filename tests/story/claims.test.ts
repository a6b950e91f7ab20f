import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/archive/claim.ts';
import { readSources } from '../../src/archive/source.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const sources = readSources(json('story/sources.json'));
const claims = readdirSync('story/claims').flatMap((file) => [...readClaims(json(`story/claims/${file}`)).values()]);

describe('a claim of the story', () => {
  it('that is documented rests on a source that was read, in part at least', () => {
    const wasRead = (id: string) => !/^Not (?:read|seen)[;.]/.test(sources.get(id)?.note ?? '');
    expect(claims.filter(({ status, sources: cited }) => status === 'documented' && !cited.some(wasRead)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a source', () => {
  it('says how far it was read', () => expect([...sources.values()].filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]));
});
