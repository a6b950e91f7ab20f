import { expect, it } from 'vitest';
import { scanCrossroads } from '../../src/build/scan-crossroads.ts';

const scan = (text: string) => scanCrossroads([{ name: 'a.ink', path: '/a.ink', text }]);

it('a crossroads has the options of its own depth, up to the gather or the next knot', () => {
  expect(scan('=== one ===\nWho? # crossroads: who # main\n* [A. # id: a]\n    Said. \n    * * [Deeper. # id: deep]\n    - - (in)\n* {x} [B. # id: b]\n- Then.\n* [Later. # id: later]\n=== two ===\nWhere? # crossroads: where\n+ [C. # id: c]\n')).toEqual([
    { id: 'who', main: true, options: ['a', 'b'] }, { id: 'where', main: false, options: ['c'] },
  ]);
});

it('one that stands on several lines is one crossroads with all its options', () => {
  expect(scan('=== one ===\nA. # crossroads: who\n* [A. # id: a]\n- -> DONE\n=== two ===\nB. # crossroads: who # main\n* [B. # id: b]\n- -> DONE\n')).toEqual([{ id: 'who', main: true, options: ['a', 'b'] }]);
});
