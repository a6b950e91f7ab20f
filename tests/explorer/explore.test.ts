import { describe, expect, it } from 'vitest';
import { explore } from '../../src/explorer/explore.ts';
import { isSound, reportOn, wordsOfSource } from '../../src/explorer/report.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const expected = (choices: string[], endings = ['shore'], knots = ['landing', 'paper', 'shore'], claims = ['ferry', 'paper']) => ({
  choices: new Map(choices.map((name) => [name, 'a.ink:1'])), knots: new Map(knots.map((name) => [name, 'a.ink:1'])), endings, claims,
});
const all = ['landing row', 'landing wait', 'paper fold'];

describe('the walk', () => {
  it('finds every choice, ending, knot and claim of a sound story', () => {
    const report = reportOn(explore(compile(SMALL_STORY), 30, 1), expected(all));
    expect(isSound(report)).toBe(true);
    expect(report.endings).toEqual([expect.objectContaining({ id: 'shore', share: 1, decisions: [expect.anything(), { knot: 'paper', id: 'fold' }] })]);
  });

  it('walks the same ways for the same seed', () => {
    const ways = () => explore(compile(SMALL_STORY), 10, 7).random.map(({ decisions }) => decisions);
    expect(ways()).toEqual(ways());
  });

  it('finds a choice behind a narrow door that random walks all but miss', () => {
    const door = Array.from({ length: 9 }, (_, i) => `* [Left. # id: l${i}]\n  ~ luck++\n* [Right. # id: r${i}]\n- Step ${i}.`).join('\n');
    const script = compile(`VAR luck = 0\n-> k\n=== k ===\n${door}\n* {luck == 0} [The door. # id: door]\n* [Home. # id: home]\n- Out.\n-> END`);
    const { random, taken } = explore(script, 200, 3);
    expect(taken.get('k door')).toBeGreaterThan(0);
    expect(random.filter(({ decisions }) => decisions.some(({ id }) => id === 'door')).length).toBeLessThan(5);
  });

  it.each([
    ['a choice that no walk takes', { choices: ['landing swim'] }, 'unreachedChoices'],
    ['an ending that no walk reaches', { endings: ['shore', 'sea'] }, 'unreachedEndings'],
    ['a knot that no walk enters', { knots: ['landing', 'island'] }, 'unreachedKnots'],
    ['a claim that no walk touches', { claims: ['ferry', 'bridge'] }, 'untouchedClaims'],
  ] as const)('is not sound with %s', (_what, { choices = all, endings, knots, claims }: { choices?: readonly string[]; endings?: readonly string[]; knots?: readonly string[]; claims?: readonly string[] }, list) => {
    const report = reportOn(explore(compile(SMALL_STORY), 10, 1), expected([...choices], endings && [...endings], knots && [...knots], claims && [...claims]));
    expect(report[list]).toHaveLength(1);
    expect(isSound(report)).toBe(false);
  });

  it('is not sound with a loose end: a walk that stops without an ending', () => {
    const script = compile('-> k\n=== k ===\n* [Go. # id: go] Gone. -> END\n* [Stay. # id: stay] Home. # ending: home\n-> END');
    expect(reportOn(explore(script, 20, 1), expected(['k go', 'k stay'], ['home'], ['k'], [])).looseEnds).toEqual(['…k go']);
  });
});

describe('the words of a source', () => {
  it('are those that a reader could read, without logic, tags, names and diverts', () => {
    expect(wordsOfSource('VAR x = 1\n=== knot ===\nTwo words. # claim: hook\n~ x++\n* (label) {x} [Say it. # id: say] -> knot\n- {x > 0: Yes|No}, here.\n-> END')).toBe(7);
  });
});
