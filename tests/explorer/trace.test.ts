import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/explorer/random.ts';
import { type Trace, traceWalk, valuesAt } from '../../src/explorer/trace.ts';
import { TraceBook } from '../../src/explorer/trace-book.ts';
import { after, anyOf, like, rarestOf, type Pick } from '../../src/explorer/trace-picks.ts';
import { WordCounter } from '../../src/explorer/word-counter.ts';
import { Narrator } from '../../src/script/narrator.ts';
import { compile } from '../support/compile.ts';

const STORY = compile(`
VAR pick = "none"
-> gate
=== gate ===
You stand at the gate. # act: 1, title=Gate # place: The gate # crossroads: pick # claim: hook
* [Take the pick. # id: take]
    ~ pick = "mine"
* [Leave it. # id: leave]
- -> yard
=== yard ===
The yard is wide. # backdrop: yard
{ pick == "mine": The pick is heavy. # sound: clink }
+ [Wait. # id: wait] -> yard
+ [Go on. # id: on] -> mine
=== mine ===
It is dark.
You are down. # ending: down # part: document
-> END`);

function walk(pick: Pick, random = true, telling = 0, seed = 's'): Trace {
  const steps = traceWalk({ narrator: new Narrator(STORY, seed), seed, telling, random, variables: ['pick'], counter: new WordCounter(), pick });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const by = (...ids: string[]): Pick => (choices, at) => choices.find(({ id }) => id === ids[at]) ?? choices[0] as never;
const long = walk(by('take', 'wait', 'wait', 'on'));
const short = walk(by('leave', 'on'));

describe('a traced walk', () => {
  it('knows of each turn its knots, lines, claims, assets and choices', () => {
    expect(short.turns[0]).toEqual({ knots: ['gate'], texts: ['You stand at the gate.'], claims: ['hook'], assets: [], offered: ['gate take', 'gate leave'], changes: [['pick', 'none']] });
    expect(long.turns[1]).toMatchObject({ assets: ['backdrops/yard', 'sounds/clink'], changes: [['pick', 'mine']] });
    expect(short).toMatchObject({ ending: 'down', decisions: [{ knot: 'gate', id: 'leave' }, { knot: 'yard', id: 'on' }] });
  });
  it('counts its words by act, and keeps its crossroads as a life does', () => {
    expect(short.wordsByAct).toEqual(new Map([[1, 15]]));
    expect(short.stops).toEqual([{ crossroads: 'pick', at: 0, whereabouts: expect.objectContaining({ act: 1, place: 'The gate' }), offered: expect.any(Array), taken: expect.objectContaining({ id: 'leave' }) }]);
  });
  it('says what every variable was after so many decisions', () => {
    expect(valuesAt(long, 0).get('pick')).toBe('none');
    expect(valuesAt(long, 3).get('pick')).toBe('mine');
  });
});

describe('a book of walks', () => {
  const book = new TraceBook();
  book.add(long);
  book.add(short);
  it('knows the shortest way to everything', () => {
    expect(book.nearest('ending', 'down')).toEqual({ trace: short, at: 2 });
    expect(book.nearest('text', 'The pick is heavy.')).toEqual({ trace: long, at: 1 });
    expect(book.nearest('choice', 'yard on')?.at).toBe(1);
    expect(book.nearest('claim', 'gone')).toBeUndefined();
  });
  it('counts a walk once, however often it met something', () => expect(book.walksWith('choice', 'yard wait')).toBe(2));
  it('knows who came to a knot with a wanted value', () => {
    expect(book.arrivals('mine').map(({ at }) => at)).toEqual([2, 4]);
    expect(book.arrivals('mine', { pick: 'mine' })).toEqual([{ trace: long, at: 4 }]);
    expect(book.valuesAt('yard').get('pick')).toEqual(new Map([['mine', 1], ['none', 1]]));
  });
  it('expects of a choice what it would be taken at random, wherever it was offered', () => {
    expect(book.expected('gate take')).toBe(0.5);
    expect(book.expected('yard wait')).toBe((3 * 0.5 + 0.5) / 2);
    expect(book.expected('gate gone')).toBe(0);
  });
  it('takes shares from walks at random alone', () => {
    const sought = new TraceBook();
    sought.add(walk(by('leave', 'on'), false));
    expect(sought.expected('gate leave')).toBe(0);
    expect(sought.walksWith('ending', 'down')).toBe(1);
  });
  it('lists every line that was told', () => expect(book.texts).toContain('The pick is heavy.'));
});

describe('picking', () => {
  it('at random is the same from the same chance', () => expect(walk(anyOf(randomFrom(3))).decisions).toEqual(walk(anyOf(randomFrom(3))).decisions));
  it('the rarest takes both options in a few walks', () => {
    const taken = new Map<string, number>();
    const firsts = [1, 2, 3, 4, 5, 6].map((n) => walk(rarestOf(randomFrom(n), taken)).decisions[0]?.id);
    expect(new Set(firsts)).toEqual(new Set(['take', 'leave']));
  });
  it('goes a known way first, and then as it likes', () => {
    expect(walk(after(long.decisions.slice(0, 2), by('', '', 'on'))).decisions.map(({ id }) => id)).toEqual(['take', 'wait', 'on']);
  });
  it('like another walk keeps what came before the cut, and with full faith what came after it', () => {
    const way = [{ knot: 'gate', id: 'take' }, { knot: 'yard', id: 'on' }];
    expect(walk(like(way, 1, 1, () => 0.9)).decisions.map(({ id }) => id)).toEqual(['take', 'on']);
    expect(walk(like(way, 0, 1, () => 0.9)).decisions.map(({ id }) => id)).toEqual(['leave', 'on']);
  });
});
