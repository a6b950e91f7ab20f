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
    expect([...found].map(([id, { act, options, next }]) => [id, act, [...options.keys()].sort(), [...next].sort()]).sort()).toEqual([
      ['ford', 2, ['over', 'under'], []], ['gate', 1, ['left', 'right'], ['ford', 'mill']], ['mill', 1, ['back', 'on'], ['ford', 'gate']],
    ]);
  });

  it('keeps the words of each option, and where it is: of the last opening where that offers them', () => {
    const place = compile('-> gate\n=== gate ===\nA gate.\n+ [Long. # id: long]\n+ (short) [Short. # id: short]\n- A mill. # place: The mill # crossroads: mill\n+ [{short: In. | Into the mill. } # id: in] -> END\n+ {not short} [Round. # id: round] -> END');
    const { place: where, options } = survey(new Narrator(place, 's'), 8, 1, [['long'], ['short']]).get('mill') ?? {};
    expect([where, options?.get('in'), options?.get('round')]).toEqual(['The mill', 'In.', 'Round.']);
  });

  it('walks the same ways for the same seed', () => expect(survey(new Narrator(script, 's'), 20, 1)).toEqual(found));

  it('goes through each opening that the story offers', () => {
    expect([...survey(new Narrator(script, 's'), 4, 1, [['right']]).keys()]).toEqual(['gate', 'ford']);
  });
});
