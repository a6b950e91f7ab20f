import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/script/cue.ts';
import { EMPTY_TABLEAU, foldTableau } from '../../src/telling/tableau.ts';

const tableauAfter = (...cues: Cue[]) => cues.reduce(foldTableau, EMPTY_TABLEAU);
const savka: Cue = { kind: 'actor', id: 'savka', pose: 'plain', at: 'left' };
const oksana: Cue = { kind: 'actor', id: 'oksana', pose: 'stern', at: 'right' };

describe('the tableau', () => {
  it('keeps a lasting cue until another replaces it', () => {
    const tableau = tableauAfter({ kind: 'music', id: 'theme' }, { kind: 'ambience', id: 'crowd' }, { kind: 'music', id: 'march' });
    expect([tableau.music, tableau.ambience]).toEqual(['march', 'crowd']);
  });

  it('is silent and empty after "none"', () => {
    expect(tableauAfter({ kind: 'music', id: 'theme' }, { kind: 'music', id: 'none' }, { kind: 'backdrop', id: 'none', values: {} })).toEqual(EMPTY_TABLEAU);
  });

  it('lets people go when the backdrop changes, and keeps them when only its values do', () => {
    const room: Cue = { kind: 'backdrop', id: 'room', values: {} };
    expect(tableauAfter(room, savka, { kind: 'backdrop', id: 'yard', values: {} }).actors).toEqual([]);
    expect(tableauAfter(room, savka, { kind: 'backdrop', id: 'room', values: { time: 'night' } }).actors).toHaveLength(1);
  });

  it('has one person in one place', () => {
    expect(tableauAfter(savka, { ...oksana, at: 'left' }).actors.map(({ id }) => id)).toEqual(['oksana']);
    expect(tableauAfter(savka, oksana, { ...savka, pose: 'warm' }).actors.map(({ id, pose }) => `${id} ${pose}`)).toEqual(['oksana stern', 'savka warm']);
  });

  it('lets one leave, or all', () => {
    expect(tableauAfter(savka, oksana, { kind: 'leave', id: 'savka' }).actors.map(({ id }) => id)).toEqual(['oksana']);
    expect(tableauAfter(savka, oksana, { kind: 'leave', id: 'all' }).actors).toEqual([]);
  });

  it('is left as it is by what happens once', () => {
    expect(tableauAfter({ kind: 'sound', id: 'stamp' }, { kind: 'motion', motion: 'shake' }, { kind: 'claim', id: 'x' })).toBe(EMPTY_TABLEAU);
  });
});
