import { describe, expect, it } from 'vitest';
import { walkOnce } from '../../src/explorer/walk.ts';
import { Narrator } from '../../src/script/narrator.ts';
import type { Choice } from '../../src/script/turn.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const first = (choices: readonly Choice[]) => choices[0] as Choice;

describe('one walk', () => {
  const walk = walkOnce(new Narrator(compile(SMALL_STORY), 's'), 's', first);
  it('counts prose by act and scene, and the words of choices apart', () => {
    expect(walk.words).toBe(walk.stretches.reduce((a, b) => a + b, 0));
    expect(walk.wordsByAct.get(1)).toBe(walk.words);
    expect(walk.wordsByScene.get('landing')).toBe(walk.words);
    expect(walk.wordsChosen).toBe(3);
  });
  it('remembers its decisions, its ending and the claims it touched', () => {
    expect(walk.decisions.map(({ id }) => id)).toEqual(['row', 'fold']);
    expect(walk.ending).toBe('shore');
    expect([...walk.claims]).toEqual(['ferry', 'paper']);
  });
  it('begins at the start again with the same narrator', () => {
    const narrator = new Narrator(compile(SMALL_STORY), 's');
    expect(walkOnce(narrator, 's', first).decisions).toEqual(walkOnce(narrator, 's', first).decisions);
  });
});
