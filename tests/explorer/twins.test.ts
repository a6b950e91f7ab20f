import { describe, expect, it } from 'vitest';
import { explore } from '../../src/explorer/explore.ts';
import { comparePaths } from '../../src/explorer/twins.ts';
import { Narrator } from '../../src/script/narrator.ts';
import { compile } from '../support/compile.ts';

const story = (later: string) => compile(`VAR oar = "left"
-> a
=== a ===
One. # act: 1 # scene: a # crossroads: oar
* [Left. # id: left]
* [Right. # id: right]
  ~ oar = "right"
- -> b
=== b ===
Two. # act: 2 # scene: b
* [On. # id: on]
- -> c
=== c ===
${later} # scene: c # ending: e
-> END`);
const scenes = (later: string) => {
  const script = story(later);
  return [...(comparePaths(new Narrator(script, 's'), explore(script, 3, 1).random).get('oar') ?? [])];
};

describe('twin tellings', () => {
  it('name the scene in which a decision shows in the words', () => expect(scenes('The {oar} oar.')).toEqual(['2 c']));
  it('name none where only a variable knows of it', () => expect(scenes('An oar.')).toEqual([]));
});
