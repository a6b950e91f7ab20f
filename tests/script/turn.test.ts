import { describe, expect, it } from 'vitest';
import { allCues, findCue, type Line } from '../../src/script/turn.ts';

const lines: Line[] = [{ text: 'a', cues: [{ kind: 'claim', id: 'one' }, { kind: 'main' }] }, { text: 'b', cues: [{ kind: 'claim', id: 'two' }] }];

describe('the cues of a turn', () => {
  it('are found by kind, the first first', () => expect(findCue(lines, 'claim')).toEqual({ kind: 'claim', id: 'one' }));
  it('are listed by kind, in order', () => expect(allCues(lines, 'claim').map(({ id }) => id)).toEqual(['one', 'two']));
  it('are none where there are none', () => expect(findCue(lines, 'ending')).toBeUndefined());
});
