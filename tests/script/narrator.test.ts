import { describe, expect, it } from 'vitest';
import { Narrator } from '../../src/script/narrator.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

describe('the narrator', () => {
  it("leaves out the script's own tags, which Ink repeats on the first line", () => {
    const [line] = new Narrator(compile(SMALL_STORY), 's').turn.lines;
    expect(line?.cues.map(({ kind }) => kind)).toEqual(['act', 'scene', 'place', 'backdrop', 'ambience', 'claim']);
  });

  it('names choices by knot and id', () => {
    expect(new Narrator(compile(SMALL_STORY), 's').turn.choices).toEqual([
      { knot: 'landing', id: 'row', text: 'Row.' }, { knot: 'landing', id: 'wait', text: 'Wait.' },
    ]);
  });

  it('derives ids where the author gave none', () => {
    const { choices } = new Narrator(compile('Go?\n* [Go on.]\n* [Go on!]\n- Done.\n-> END'), 's').turn;
    expect(choices.map(({ id }) => id)).toEqual(['go-on', 'go-on-2']);
  });

  it('looks ahead and stays where it stands: chance, visits and knots are as they were', () => {
    const script = compile('VAR n = 2.0\n-> k\n=== k ===\n{RANDOM(1, 1000000)} {k} {n / 4}\n+ [A. # id: a] {RANDOM(1, 1000000)} ~ n = n + 1\n-> other\n+ [B. # id: b] {RANDOM(1, 1000000)}\n-> k\n=== other ===\n{n / 4}\n-> k');
    const [still, looking] = [new Narrator(script, 's'), new Narrator(script, 's')];
    for (const id of ['a', 'b', 'b', 'a', 'a']) {
      const ahead = new Map(['b', 'a'].map((one) => [one, looking.lookAhead({ knot: 'k', id: one })]));
      expect(looking.passed).toEqual(still.passed);
      const turn = still.choose({ knot: 'k', id });
      expect(ahead.get(id)).toEqual(turn);
      expect(looking.choose({ knot: 'k', id })).toEqual(turn);
    }
    expect(() => looking.lookAhead({ knot: 'k', id: 'c' })).toThrow('"c" is not offered here');
  });

  it('does not take a decision that is not offered', () => {
    const narrator = new Narrator(compile(SMALL_STORY), 's');
    const before = narrator.turn;
    expect(() => narrator.choose({ knot: 'landing', id: 'swim' })).toThrow('"swim" is not offered here');
    expect(narrator.turn).toBe(before);
  });

  it('finds a decision by name although a choice was put above it', () => {
    const before = compile('-> k\n=== k ===\n* [B. # id: b] You chose b.\n-> END');
    const after = compile('-> k\n=== k ===\n* [A. # id: a] You chose a.\n-> END\n* [B. # id: b] You chose b.\n-> END');
    expect(new Narrator(before, 's').choose({ knot: 'k', id: 'b' }).lines[0]?.text).toBe('You chose b.');
    expect(new Narrator(after, 's').choose({ knot: 'k', id: 'b' }).lines[0]?.text).toBe('You chose b.');
  });

  it('tells the same words for the same seed, and gives far more than a hundred games', () => {
    const script = compile('{RANDOM(1, 1000000)}\n-> END');
    const roll = (seed: string) => new Narrator(script, seed).turn.lines[0]?.text;
    expect(roll('one')).toBe(roll('one'));
    expect(new Set(Array.from({ length: 500 }, (_, i) => roll(`seed ${i}`))).size).toBeGreaterThan(450);
  });

  it('leaves out a tag that it cannot read, and reports it', () => {
    const problems: string[] = [];
    const { turn } = new Narrator(compile('A line. # mood: blue # claim: real\n-> END'), 's', ({ message }) => problems.push(message));
    expect(turn.lines[0]?.cues).toEqual([{ kind: 'claim', id: 'real' }]);
    expect(problems).toEqual(['unknown tag kind "mood": the kinds are listed in story/TAGS.md']);
  });

  it('stops a story that runs on without a choice', () => {
    expect(() => new Narrator(compile('-> k\n=== k ===\nAgain.\n-> k'), 's')).toThrow('runs on without a choice');
  });

  it('says in one sentence that a script is no script', () => {
    expect(() => new Narrator({ json: '{"no":"ink"}', hash: '' }, 's')).toThrow('the script cannot be read');
  });
});
