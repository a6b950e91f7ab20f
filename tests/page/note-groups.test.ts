import { expect, test } from 'vitest';
import type { Status } from '../../src/archive/claim.ts';
import type { Note } from '../../src/archive/notes.ts';
import { groupNotes } from '../../src/page/parts/note-groups.ts';
import { EMPTY_RECORD } from '../../src/telling/record.ts';
import { EMPTY_TABLEAU } from '../../src/telling/tableau.ts';
import type { Told } from '../../src/telling/told.ts';

const note = (number: number, id: string, status: Status): Note => ({ number, claim: { id, title: id, status, sources: [], note: 'Twenty letters at the least.' }, sources: [] });

function toldIn(...acts: (readonly [act: number, ...claims: string[]])[]): Told {
  return {
    telling: { script: 's', seed: '1', decisions: [] },
    turns: acts.map(([act, ...claims]) => ({
      turn: { knot: 'k', lines: [], choices: [] }, decision: undefined, whereabouts: { act, actTitle: `Act ${act}`, scene: undefined, place: '' },
      tableau: EMPTY_TABLEAU, record: { ...EMPTY_RECORD, claims },
    })),
  };
}

test('what a reader should doubt stands before what is documented, and keeps its numbers', () => {
  const notes = [note(1, 'lamps', 'documented'), note(2, 'tag', 'invented'), note(3, 'plan', 'disputed'), note(4, 'bell', 'invented')];
  const groups = groupNotes(notes, toldIn([1, 'lamps', 'tag', 'plan', 'bell']));
  expect(groups.map(({ status, notes: together }) => [status, ...together.map(({ number }) => number)])).toEqual([['disputed', 3], ['invented', 2, 4], ['documented', 1]]);
});

test('the documented notes lie by the act in which the path first met them, the others together', () => {
  const notes = [note(1, 'lamps', 'documented'), note(2, 'tag', 'invented'), note(3, 'record', 'documented'), note(4, 'bell', 'invented')];
  const groups = groupNotes(notes, toldIn([1, 'lamps', 'tag'], [2, 'lamps', 'tag', 'record', 'bell']));
  expect(groups.map(({ status, act, notes: together }) => [status, act?.act, together.map(({ number }) => number)])).toEqual([
    ['invented', undefined, [2, 4]],
    ['documented', 1, [1]],
    ['documented', 2, [3]],
  ]);
});

test('more than twelve of one kind lie by act too: nobody reads a longer heap', () => {
  const ids = Array.from({ length: 13 }, (_, i) => `n${i}`);
  const told = toldIn([1, ...ids.slice(0, 5)], [2, ...ids]);
  const groups = (count: number) => groupNotes(ids.slice(0, count).map((id, i) => note(i + 1, id, 'invented')), told).map(({ act, notes }) => [act?.act, notes.length]);
  expect(groups(12)).toEqual([[undefined, 12]]);
  expect(groups(13)).toEqual([[1, 5], [2, 8]]);
});
