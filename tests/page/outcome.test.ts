import { describe, expect, it } from 'vitest';
import { readCode, toCode } from '../../src/archive/code.ts';
import { codeBookOf } from '../../src/page/parts/code-book.ts';
import { outcomeOf, spaced, wishesFor } from '../../src/page/parts/outcome.ts';
import { finish, guide } from '../../src/telling/guide.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const endings = [{ id: 'shore', title: 'The shore', shape: 'paper', face: '', open: false }] as const;
const crossroads = [{ id: 'oars', main: true, options: ['row', 'wait'] }, { id: 'side', main: false, options: ['a'] }, { id: 'home', main: true, options: ['go'] }];
const codes = codeBookOf({ endings, crossroads });
if (!codes) throw new Error('the small story has codes');

describe('a code', () => {
  it('is absent where a story has no main crossroads', () => expect(codeBookOf({ endings, crossroads: [] })).toBeUndefined());

  it('is read aloud in threes', () => expect(spaced('K7M2QX9FA')).toBe('K7M 2QX 9FA'));

  it('brings a life back that decided and ended so', () => {
    const teller = new Teller(compile(SMALL_STORY), 'seed');
    for (const id of ['row', 'fold']) teller.choose({ knot: id === 'row' ? 'landing' : 'paper', id });
    const outcome = outcomeOf(teller.told);
    expect([outcome.ending, [...outcome.taken]]).toEqual(['shore', [['oars', 'row']]]);
    const wishes = wishesFor(readCode(toCode(outcome, codes), codes), codes, []);
    expect(wishes.stop).toEqual({ kind: 'end' });
    const { told, unmet } = finish(guide(new Teller(compile(SMALL_STORY), 'x'), wishes, 'other'));
    expect([outcomeOf(told), unmet]).toEqual([outcome, []]);
  });

  it('of a life that has not ended leads to the next main crossroads, or to the first', () => {
    expect(wishesFor({ ending: undefined, taken: new Map([['oars', 'row']]) }, codes, []).stop).toEqual({ kind: 'crossroads', crossroads: 'home' });
    expect(wishesFor({ ending: undefined, taken: new Map() }, codes, []).stop).toEqual({ kind: 'crossroads', crossroads: 'oars' });
    expect(wishesFor({ ending: undefined, taken: new Map([['home', 'go']]) }, codes, []).stop).toEqual({ kind: 'end' });
  });
});
