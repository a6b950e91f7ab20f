import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { newAlts } from '../../src/page/parts/alts.ts';
import { EMPTY_TABLEAU, type Tableau } from '../../src/telling/tableau.ts';

const catalogue = {
  ...EMPTY_CATALOGUE,
  backdrops: { pit: { file: 'p', alt: 'A pit.', states: [{ when: 'time=night', alt: 'A pit at night.' }] } },
  actors: { savka: { file: 's', alt: 'An old man.', name: 'Savka', poses: ['plain', 'warm'] } },
};
const at = (values: Record<string, string>, ...poses: string[]): Tableau => ({
  ...EMPTY_TABLEAU, backdrop: { id: 'pit', values }, actors: poses.map((pose) => ({ id: 'savka', pose, at: 'left' })),
});

describe('what is said of the picture', () => {
  it('says a scene once, and again when its state says something else', () => {
    expect(newAlts(catalogue, undefined, at({}))).toEqual(['A pit.']);
    expect(newAlts(catalogue, at({}), at({ ledge: '3' }))).toEqual([]);
    expect(newAlts(catalogue, at({}), at({ time: 'night' }))).toEqual(['A pit at night.']);
  });

  it('says who comes into it, and not that a face changed', () => {
    expect(newAlts(catalogue, at({}), at({}, 'plain'))).toEqual(['An old man.']);
    expect(newAlts(catalogue, at({}, 'plain'), at({}, 'warm'))).toEqual([]);
  });

  it('has nothing to say of nothing', () => expect(newAlts(catalogue, undefined, undefined)).toEqual([]));
});
