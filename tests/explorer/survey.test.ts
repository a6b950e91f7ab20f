import { describe, expect, it } from 'vitest';
import { survey } from '../../src/explorer/survey.ts';
import { Narrator } from '../../src/script/narrator.ts';
import { compile } from '../support/compile.ts';

const script = compile(`
-> gate
=== gate ===
A gate. # act: 1 # crossroads: gate
+ [Left. # id: left] -> mill
+ [Right. # id: right] -> ford
=== mill ===
A mill. # crossroads: mill
+ [On. # id: on] -> ford
+ [Back. # id: back] -> gate
=== ford ===
A ford. # act: 2 # crossroads: ford
+ [Over. # id: over] -> END
+ {mill} [Under. # id: under] -> END
`);
const found = survey(new Narrator(script, 's'), 20, 1);

describe('a survey', () => {
  it('finds every crossroads with its act, what was ever offered there, and what came next', () => {
    expect([...found].map(([id, { act, options, next }]) => [id, act, [...options].sort(), [...next].sort()]).sort()).toEqual([
      ['ford', 2, ['over', 'under'], []], ['gate', 1, ['left', 'right'], ['ford', 'mill']], ['mill', 1, ['back', 'on'], ['ford', 'gate']],
    ]);
  });

  it('walks the same ways for the same seed', () => expect(survey(new Narrator(script, 's'), 20, 1)).toEqual(found));

  it('goes through each opening that the story offers', () => {
    expect([...survey(new Narrator(script, 's'), 4, 1, [['right']]).keys()]).toEqual(['gate', 'ford']);
  });
});
