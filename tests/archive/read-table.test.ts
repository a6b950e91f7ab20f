import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/archive/catalogue.ts';
import { readClaims } from '../../src/archive/claim.ts';
import { readEndings } from '../../src/archive/ending.ts';
import { readGlossary } from '../../src/archive/glossary.ts';
import { readSources } from '../../src/archive/source.ts';

const claim = { id: 'hook', title: 'The hook', status: 'documented', sources: ['book'], note: 'A note of a sentence at the least.' };

describe('a table of the archive', () => {
  it('checks every row, not the first, and names the bad one', () => {
    expect(() => readClaims([claim, { ...claim, id: 'bell', status: 'true' }], 'claims.json')).toThrow(expect.objectContaining({ located: expect.stringContaining('claims.json: claims, "bell": "status" is "true"') }));
  });
  it('takes no id twice', () => expect(() => readClaims([claim, claim])).toThrow('the id "hook" stands twice'));
  it('must be a list', () => expect(() => readSources({})).toThrow('sources should be a list'));
  it('asks for a source of everything that is not invented', () => {
    expect(() => readClaims([{ ...claim, sources: [] }])).toThrow('only an invented claim may stand without a source');
    expect(readClaims([{ ...claim, status: 'invented', sources: [] }]).size).toBe(1);
  });
  it('asks for an address that is one', () => expect(() => readSources([{ id: 'a', type: 'book', title: 'A', URL: 'not an address' }])).toThrow('"a"'));
  it('of endings knows the shapes that the box can draw', () => expect(() => readEndings([{ id: 'x', title: 'X', shape: 'balloon', face: '' }])).toThrow('shape'));
  it('of assets says where it is damaged', () => expect(() => readCatalogue({ backdrops: { room: { file: 'a.svg' } }, actors: {}, music: {}, ambience: {}, sounds: {} })).toThrow('catalogue, backdrops "room": "alt" is missing'));
  it('of terms finds a word in any of its forms, whatever its capitals', () => {
    const glossary = readGlossary([{ id: 'hewer', forms: ['hewer', 'hewers'], meaning: 'cuts the coal' }]);
    expect(glossary.find('Hewers')?.id).toBe('hewer');
    expect(glossary.find('tram')).toBeUndefined();
  });
});
