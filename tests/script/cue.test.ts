import { describe, expect, it } from 'vitest';
import { toCue } from '../../src/script/cue.ts';
import { parseTag } from '../../src/script/parse-tag.ts';

describe('a cue', () => {
  it('of an actor stands plain at the left unless the tag says otherwise', () => {
    expect(toCue(parseTag('actor: savka'))).toEqual({ kind: 'actor', id: 'savka', pose: 'plain', at: 'left' });
  });
  it('of the file keeps its date apart', () => {
    expect(toCue(parseTag('file: 22.08.1935 Wrote a word.'))).toEqual({ kind: 'file', date: '22.08.1935', words: 'Wrote a word.' });
  });
  it("is not made of a choice's id or the script's title", () => {
    expect(toCue(parseTag('id: ring'))).toBeUndefined();
    expect(toCue(parseTag('title: The Ferry'))).toBeUndefined();
  });
});
