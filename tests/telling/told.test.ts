import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/script/turn.ts';
import { decide, tellTurn } from '../../src/telling/told.ts';

const turn = (cues: Turn['lines'][number]['cues'], ...ids: string[]): Turn => ({ knot: 'k', lines: [{ text: 'x', cues }], choices: ids.map((id) => ({ knot: 'k', id, text: id })) });

describe('a told turn', () => {
  it('stands where the last act, scene and place put it', () => {
    const first = tellTurn(undefined, turn([{ kind: 'act', number: 1, title: 'One' }, { kind: 'place', words: 'Here' }], 'go'));
    const second = tellTurn(first, turn([{ kind: 'scene', id: 'yard' }]));
    expect(second.whereabouts).toEqual({ act: 1, actTitle: 'One', scene: 'yard', place: 'Here' });
  });
  it('keeps its text and picture when it is decided, and adds the crossing', () => {
    const told = tellTurn(undefined, turn([{ kind: 'crossroads', id: 'bridge' }], 'go'));
    const decided = decide(told, { knot: 'k', id: 'go' });
    expect(decided.turn).toBe(told.turn);
    expect(decided.record.crossings).toHaveLength(1);
    expect(told.record.crossings).toHaveLength(0);
  });
});
