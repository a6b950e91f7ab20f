import { describe, expect, it } from 'vitest';
import { branchOf, goesOnElsewhere, placeOf } from '../../src/shelf/windows.ts';

const telling = { id: 'abcdefghijklmnop', name: 'Telling 1', begun: 1, changed: 9, telling: { script: 'h', seed: 's', decisions: [] }, act: 1, place: '', ending: undefined, by: 'one', since: 5 };

describe('two windows on one telling', () => {
  it('sees that another window has gone on', () => {
    expect(goesOnElsewhere({ changed: 6, by: 'two' }, telling)).toBe(true);
    expect(goesOnElsewhere({ changed: 6 }, telling)).toBe(true);
  });
  it('takes for its own what it wrote itself, and what has not changed since it was taken up', () => {
    expect(goesOnElsewhere({ changed: 8, by: 'one' }, telling)).toBe(false);
    expect(goesOnElsewhere({ changed: 5, by: 'two' }, telling)).toBe(false);
    expect(goesOnElsewhere(undefined, telling)).toBe(false);
    expect(goesOnElsewhere('damaged', telling)).toBe(false);
  });
  it('names a branch the same however often it is asked, and never longer for a branch of a branch', () => {
    const once = branchOf(telling);
    expect(branchOf(telling)).toBe(once);
    expect(branchOf({ ...telling, id: once })).toHaveLength(once.length);
    expect(branchOf({ ...telling, changed: 10 })).not.toBe(once);
  });
  it('tells the same telling apart when it is taken up again later', () => {
    expect(placeOf(telling)).not.toBe(placeOf({ ...telling, since: 6 }));
  });
});
