import { describe, expect, it } from 'vitest';
import { fragmentOf, type Place, readPlace, withWants } from '../../src/bench/place.ts';

describe('a place on the bench', () => {
  it.each<Place>([
    { kind: 'story' },
    { kind: 'knot', id: 'cage', wants: { pick: 'brought', fedko: 'maimed' } },
    { kind: 'choice', id: 'cage step-in', wants: {} },
    { kind: 'line', id: 'story/act-1.ink:12', wants: {} },
    { kind: 'crossroads', id: 'bell', wants: {} },
  ])('stands in the address and is read from it: $kind', (place) => expect(readPlace(fragmentOf(place))).toEqual(place));
  it('that nobody knows is the whole story', () => expect(readPlace('#roof/x')).toEqual({ kind: 'story' }));
  it('hands its wishes to the server', () => expect(withWants({ pick: 'brought', fedko: 'maimed' })).toBe('pick=brought,fedko=maimed'));
});
