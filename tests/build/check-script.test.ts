import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { checkScript } from '../../src/build/check-script.ts';
import { scanInk } from '../../src/build/scan-ink.ts';

const known = {
  catalogue: { ...EMPTY_CATALOGUE, backdrops: { cage: { file: 'cage.svg', alt: 'A cage', states: [] } }, sounds: { stamp: { files: ['s'], caption: 'A stamp', gain: 1 } }, actors: { savka: { file: 'x', alt: 'x', name: 'Savka', poses: ['plain', 'warm'] } } },
  claims: new Set(['hook']), endings: new Set(['roof']), people: new Set(['savka']),
};
const check = (text: string) => checkScript(scanInk([{ path: '/a.ink', name: 'a.ink', text }]), known).map(({ located }) => located);

describe('the check of a script', () => {
  it('finds nothing wrong in a sound one', () => {
    expect(check('=== k ===\nA line. # backdrop: cage, time=night # claim: hook # sound: stamp # actor: savka, pose=warm\n* (label) {x} [Go. # id: go] -> k\n* -> k')).toEqual([]);
  });
  it.each([
    ['an unknown tag', 'Line. # mood: blue', 'a.ink:1: unknown tag kind "mood"'],
    ['an unknown backdrop', 'Line. # backdrop: cafe', 'there is no backdrop "cafe"; did you mean "cage"?'],
    ['an unknown sound', 'Line. # sound: stomp', 'there is no sound "stomp"; did you mean "stamp"?'],
    ['an unknown actor', 'Line. # actor: savko', 'there is no actor "savko"; did you mean "savka"?'],
    ['a pose that a person has not', 'Line. # actor: savka, pose=worm', 'savka has no pose "worm"; did you mean "warm"?'],
    ['an unknown claim', 'Line. # claim: hok', 'there is no claim "hok"; did you mean "hook"?'],
    ['an unknown ending', 'Line. # ending: rof', 'there is no ending "rof"; did you mean "roof"?'],
    ['a file line without a date', 'Line. # file: wrote something', '"file" needs a date'],
    ['an id outside a choice', 'Line. # id: go', '"id" belongs on a choice'],
    ['a choice without an id', '\n* [Go.]', 'a.ink:2: the choice "Go." has no id'],
    ['an id twice in a knot', '=== k ===\n* [Go. # id: go]\n* [Stay. # id: go]', 'a.ink:3, in "k": the choice id "go" stands twice in this knot, first at line 2'],
  ])('says with file and line: %s', (_what, ink, sentence) => expect(check(ink).join('\n')).toContain(sentence));

  it('lets the same id stand in two knots', () => expect(check('=== a ===\n* [Go. # id: go]\n=== b ===\n* [Go. # id: go]')).toEqual([]));
  it('takes no tag from a comment', () => expect(check('Line. // # mood: blue\n/* # mood: red\n*/')).toEqual([]));
  it('leaves a value that is logic to the walk', () => expect(check('Line. # backdrop: {where}\nLine. # file: {day}.08.1935 Words.')).toEqual([]));
  it('looks up the id of a tag that has logic only in a key', () => {
    expect(check('Line. # backdrop: cage, roof={roof}')).toEqual([]);
    expect(check('Line. # backdrop: cafe, roof={roof}').join()).toContain('did you mean "cage"?');
  });
});
