import { describe, expect, it } from 'vitest';
import { type Assignment, codeFor, decidedBy, newAssignment, pastChoices, wishesOf } from '../../src/page/parts/assignment.ts';
import { NO_ACCOMMODATIONS } from '../../src/telling/accommodations.ts';
import { finish, guide } from '../../src/telling/guide.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

const tellings = [{ name: 'whole', opening: ['long'] }, { name: 'short', opening: ['short'] }];
const crossroads = [{ id: 'gate', main: true, options: ['left', 'right', 'never'] }, { id: 'side', main: false, options: ['x'] }, { id: 'mill', main: true, options: ['in', 'out'] }, { id: 'ford', main: true, options: ['over'] }];
const board = [{ id: 'gate', title: 'The gate', question: 'Who went?' }, { id: 'mill', title: 'The mill', question: 'Who went in?' }];
const place = (id: string, act: number) => ({ crossroads: id, act, rank: 0, lane: 0, options: [] });
const said = (where: string, options: Record<string, string>) => ({ actTitle: '', place: where, options });
const map = { places: [place('gate', 1), place('mill', 1), place('ford', 2)], said: { gate: said('At the gate', { left: 'Left.', right: 'Right.' }), mill: said('In the yard', { in: 'In.', out: 'Out.' }), ford: said('By the water', { over: 'Over.' }) } };
const choices = pastChoices({ crossroads, board }, map);
const script = compile(`
First.
+ [Long. # id: long]
+ [Short. # id: short]
- A gate. # act: 1 # crossroads: gate # place: At the gate
+ [Left. # id: left]
+ [Right. # id: right]
- A mill. # crossroads: mill # place: In the yard
+ [In. # id: in]
+ [Out. # id: out]
- A ford. # act: 2 # crossroads: ford # place: By the water
+ [Over. # id: over]
- The end. # ending: shore
-> END`);
const assign = (opens: string, past: [string, string][] = [], telling = 1): Assignment => ({ telling, opens, past: new Map(past), set: NO_ACCOMMODATIONS });
const tell = (assignment: Assignment) => finish(guide(new Teller(script, 's'), wishesOf(assignment, decidedBy(assignment.opens, choices, map), { tellings }), 'class'));

describe('what a teacher prepares', () => {
  it('begins with the shortest telling, at its first page', () => {
    expect(newAssignment({ tellings })).toMatchObject({ telling: 1, opens: 'start' });
    expect(tell(newAssignment({ tellings })).told.telling.decisions).toEqual([]);
  });

  it('offers each main crossroads in the words of the story, and only options that a walk has met', () => {
    expect(choices.map(({ title, place: where, options }) => [title, where, options.map(({ text }) => text)])).toEqual([
      ['The gate', 'At the gate', ['Left.', 'Right.']], ['The mill', 'In the yard', ['In.', 'Out.']], ['By the water', 'By the water', ['Over.']],
    ]);
  });

  it.each([['start', []], ['act 1', []], ['at gate', []], ['at mill', ['gate']], ['act 2', ['gate', 'mill']], ['at nowhere', []]])('opening %s has decided %j', (opens, ids) => {
    expect(decidedBy(opens, choices, map).map(({ crossroads: id }) => id)).toEqual(ids);
  });

  it('is a life of that telling, with that past, that stands there', () => {
    const { told, unmet } = tell(assign('at ford', [['gate', 'right'], ['mill', 'in']], 0));
    expect([told.telling.decisions.map(({ id }) => id), standing(told).whereabouts.place, unmet]).toEqual([['long', 'right', 'in'], 'By the water', []]);
  });

  it('forgets what was asked of a past that comes later', () => expect(tell(assign('at gate', [['mill', 'in']])).unmet).toEqual([]));

  it('has a code when a code opens at the same place, and none otherwise', () => {
    const codes = { endings: ['shore'], crossroads };
    const code = (assignment: Assignment) => codeFor(assignment, tell(assignment), codes, { tellings });
    expect(code(assign('at ford', [['gate', 'left']]))).toMatch(/^(\w{3} ){2}\w{3}$/);
    expect(code(assign('at gate'))).toMatch(/^\w{3} /);
    expect([code(assign('act 2')), code(assign('start')), code(assign('at ford', [], 0)), code(assign('at ford', [['gate', 'never']]))]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
