import { describe, expect, it } from 'vitest';
import { parseTag } from '../../src/script/parse-tag.ts';

describe('a tag', () => {
  it('is a kind, a value and keys', () => {
    expect(parseTag('backdrop: night, hour=3, ledge=6')).toEqual({ kind: 'backdrop', value: 'night', keys: { hour: '3', ledge: '6' } });
  });

  it('is matched in lower case by kind and exactly by id', () => {
    expect(parseTag('Claim: tag-and-hook').kind).toBe('claim');
    expect(() => parseTag('claim: Tag-And-Hook')).toThrow('not an id');
  });

  it('may hold commas in words, which are no keys there', () => {
    expect(parseTag('place: The lamp room, 30 August, 9.40 pm').value).toBe('The lamp room, 30 August, 9.40 pm');
    expect(parseTag('file: 26.08.1935 Declared, of his own will, mood=bad').value).toBe('26.08.1935 Declared, of his own will, mood=bad');
  });

  it('may hold a title with commas only as far as the next key', () => {
    expect(parseTag('act: 2, title=Six Hours')).toEqual({ kind: 'act', value: '2', keys: { title: 'Six Hours' } });
    expect(parseTag('fate: savka, how=killed, they said, by a roof, year=1938')).toEqual({ kind: 'fate', value: 'savka', keys: { how: 'killed, they said, by a roof', year: '1938' } });
  });

  it('of a kind that nobody knows is a problem that suggests the nearest', () => {
    expect(() => parseTag('soound: stamp')).toThrow('unknown tag kind "soound"; did you mean "sound"?');
  });

  it('with a key that its kind has not is a problem', () => {
    expect(() => parseTag('actor: savka, posse=warm')).toThrow('"actor" has no key "posse"; did you mean "pose"?');
  });

  it('with a value outside the list is a problem that names the list', () => {
    expect(() => parseTag('part: hedline')).toThrow('did you mean "headline"?');
    expect(() => parseTag('actor: savka, at=top')).toThrow('left, middle, right');
  });

  it('that needs a value and has none, or has one and takes none, is a problem', () => {
    expect(() => parseTag('claim')).toThrow('needs a value');
    expect(() => parseTag('main: yes')).toThrow('takes no value');
    expect(() => parseTag('act: one')).toThrow('not a number');
  });

  it('carries its place into the problem', () => {
    expect(() => parseTag('x: y', { file: 'a.ink', line: 3, knot: 'down' })).toThrow(expect.objectContaining({ located: 'a.ink:3, in "down": unknown tag kind "x": the kinds are listed in story/TAGS.md' }));
  });
});
