import { describe, expect, it } from 'vitest';
import { readSaved } from '../../src/telling/saved.ts';
import { openSitting } from '../../src/telling/sitting.ts';

const good = { id: 't1', name: 'Telling 1', begun: 1, changed: 2, telling: { script: 'h', seed: 's', decisions: [{ knot: 'k', id: 'a' }] }, act: 1, place: 'x', ending: undefined };
const sitting = openSitting({ assembly: 'slip', at: 0, kind: 'plain', speakers: 3, options: 3 });

describe('the assemblies of a telling', () => {
  it('are kept with it', () => {
    const kept = { ...good, sittings: [sitting] };
    expect(readSaved(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ['a count for another number of options', { ...sitting, rounds: [[1, 2]] }],
    ['a step that it does not have', { ...sitting, step: { kind: 'count', number: 4 } }],
    ['hands that nobody has', { ...sitting, shut: [1, -2, 3] }],
  ])('cost themselves and not the telling when damaged: %s', (_what, damaged) => expect(readSaved({ ...good, sittings: [damaged] })).toEqual(good));
});
