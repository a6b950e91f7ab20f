import { expect, test } from 'vitest';
import type { Claim } from '../../src/archive/claim.ts';
import { claimsByWords, freshClaims, numberNotes } from '../../src/page/parts/marks.ts';
import type { Line } from '../../src/script/turn.ts';
import { EMPTY_RECORD } from '../../src/telling/record.ts';
import { EMPTY_TABLEAU } from '../../src/telling/tableau.ts';
import type { Told } from '../../src/telling/told.ts';

const claim = (id: string): [string, Claim] => [id, { id, title: id, status: 'invented', sources: [], note: 'Twenty letters at the least.' }];

test('marks and the notes at the end carry the same numbers: those of the claims that the archive knows, as the path met them', () => {
  const numbers = numberNotes(['gas', 'unknown', 'roof'], new Map([claim('roof'), claim('gas')]));
  expect([...numbers]).toEqual([['gas', 1], ['roof', 2]]);
});

test('a claim is fresh only in the first turn that touches it', () => {
  const turn = (...claims: string[]) => ({
    turn: { knot: 'k', lines: [], choices: [] }, decision: undefined, whereabouts: { act: undefined, actTitle: '', scene: undefined, place: '' },
    tableau: EMPTY_TABLEAU, record: { ...EMPTY_RECORD, claims },
  });
  const told: Told = { telling: { script: 's', seed: '1', decisions: [] }, turns: [turn('gas'), turn('gas', 'roof')] };
  expect([...freshClaims(told, 0)]).toEqual(['gas']);
  expect([...freshClaims(told, 1)]).toEqual(['roof']);
});

test('a line of a front page keeps its claims by its words, and one that the prose before it has marked is not marked again', () => {
  const lines = [
    { text: 'They wait.', cues: [{ kind: 'claim', id: 'gas' } as const] },
    { text: 'KOCHEGAR.', cues: [{ kind: 'claim', id: 'gas' } as const, { kind: 'claim', id: 'paper' } as const] },
    { text: '102', cues: [{ kind: 'claim', id: 'old' } as const] },
  ];
  const turn = (claims: string[], told: Line[]) => ({
    turn: { knot: 'k', lines: told, choices: [] }, decision: undefined, whereabouts: { act: undefined, actTitle: '', scene: undefined, place: '' },
    tableau: EMPTY_TABLEAU, record: { ...EMPTY_RECORD, claims },
  });
  const told: Told = { telling: { script: 's', seed: '1', decisions: [] }, turns: [turn(['old'], []), turn(['old', 'gas', 'paper'], lines)] };
  expect([...claimsByWords(told, 1)]).toEqual([['They wait.', ['gas']], ['KOCHEGAR.', ['paper']], ['102', []]]);
});
