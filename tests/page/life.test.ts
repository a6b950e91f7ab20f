import { expect, test } from 'vitest';
import { lifeInShort, remembersIn, stepsAfter } from '../../src/page/parts/life.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

test('a life in short is, act by act, its headline and what was done at each crossroads', () => {
  const teller = new Teller(compile(SMALL_STORY), 's');
  teller.choose({ knot: 'landing', id: 'row' });
  const told = teller.choose({ knot: 'paper', id: 'fold' });
  expect(lifeInShort(told)).toEqual([{ act: 1, title: 'The Ferry', headline: 'One man rows.', steps: [{ at: 0, place: 'The landing, 6 am', text: 'Row.' }] }]);
  expect(remembersIn(told)).toEqual([]);
});

test('what a life decided after a crossroads ends before the next one', () => {
  const teller = new Teller(compile(SMALL_STORY), 's');
  teller.choose({ knot: 'landing', id: 'row' });
  const told = teller.choose({ knot: 'paper', id: 'fold' });
  expect(stepsAfter(told, 0).map(({ at, text }) => [at, text])).toEqual([[1, 'Fold it.']]);
});
