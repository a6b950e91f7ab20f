import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/archive/claim.ts';
import { notesFor } from '../../src/archive/notes.ts';

const claim = (id: string, status: Claim['status'], ...sources: string[]): Claim => ({ id, title: id, status, sources, note: 'x' });
const claims = new Map([claim('a', 'documented', 's1', 's2'), claim('b', 'invented'), claim('c', 'disputed', 's1')].map((row) => [row.id, row]));
const sources = new Map(['s1', 's2', 's3'].map((id) => [id, { id, citation: id, url: undefined }]));

describe('the notes of a path', () => {
  it('are only those that it touched, numbered in the order met', () => {
    expect(notesFor(['c', 'a'], claims, sources).notes.map(({ number, claim: { id } }) => [number, id])).toEqual([[1, 'c'], [2, 'a']]);
  });
  it('count each status, and cite each source once', () => {
    const notes = notesFor(['a', 'b', 'c'], claims, sources);
    expect(notes.counts).toEqual({ documented: 1, disputed: 1, legend: 0, invented: 1 });
    expect(notes.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
  });
  it('leave out what the archive does not know', () => expect(notesFor(['zzz'], claims, sources).notes).toEqual([]));
});
