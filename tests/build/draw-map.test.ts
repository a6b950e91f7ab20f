import { describe, expect, it } from 'vitest';
import { drawMap, mapOf } from '../../src/build/draw-map.ts';
import { makeBook } from '../../src/build/make-book.ts';

const surveyed = (act: number, next: readonly string[], options: readonly string[] = ['a']) => ({ act, actTitle: 'One', place: 'Here', options: new Map(options.map((id) => [id, `${id}!`])), next: new Set(next) });
const row = (id: string, options: readonly string[] = ['a']) => ({ id, main: false, options });

describe('the map of a story', () => {
  it('puts a crossroads one further than the furthest that leads to it, and equals into lanes', () => {
    const found = new Map([['gate', surveyed(1, ['mill', 'barn', 'ford'])], ['mill', surveyed(1, ['ford'])], ['barn', surveyed(1, ['ford'])], ['ford', surveyed(1, ['end'])], ['end', surveyed(2, [])]]);
    const { places } = drawMap(found, [...found.keys()].map((id) => row(id)));
    expect(places.map(({ crossroads, act, rank, lane }) => [crossroads, act, rank, lane])).toEqual([['gate', 1, 0, 0], ['mill', 1, 1, 0], ['barn', 1, 1, 1], ['ford', 1, 2, 0], ['end', 2, 0, 0]]);
  });

  it('is not led astray by a way that turns in a circle', () => {
    const found = new Map([['gate', surveyed(1, ['mill'])], ['mill', surveyed(1, ['gate', 'ford'])], ['ford', surveyed(1, [])]]);
    expect(drawMap(found, [row('gate'), row('mill'), row('ford')]).places.map(({ rank }) => rank)).toEqual([0, 1, 2]);
  });

  it('names options in the order of the source', () => {
    expect(drawMap(new Map([['gate', surveyed(1, [], ['c', 'a', 'b'])]]), [row('gate', ['a', 'b', 'z'])]).places[0]?.options).toEqual(['a', 'b', 'c']);
  });

  it('brings the words of every option, and where it is', () => {
    expect(drawMap(new Map([['gate', surveyed(1, [], ['b', 'a'])]]), [row('gate', ['a', 'b'])]).said).toEqual({ gate: { actTitle: 'One', place: 'Here', options: { a: 'a!', b: 'b!' } } });
  });

  it('of a story without crossroads is empty', () => {
    expect(mapOf(makeBook('tests/fixtures/plain/lighthouse.ink'))).toEqual({ places: [], ways: [], said: {} });
  });
});
