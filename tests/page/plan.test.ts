import { describe, expect, it } from 'vitest';
import { planOf, stationBeside } from '../../src/page/parts/plan.ts';

const map = {
  places: [
    { crossroads: 'gate', act: 1, rank: 0, lane: 0, options: ['left', 'right', 'up'] },
    { crossroads: 'mill', act: 1, rank: 1, lane: 0, options: ['on'] },
    { crossroads: 'ford', act: 2, rank: 0, lane: 0, options: ['over'] },
  ],
  ways: [{ from: 'gate', to: 'mill' }, { from: 'gate', to: 'ford' }, { from: 'mill', to: 'ford' }],
  said: {},
};
const offered = [{ knot: 'k', id: 'left', text: 'Left.' }, { knot: 'k', id: 'right', text: 'Right.' }];
const stop = (crossroads: string, at: number, act: number, taken?: string) => ({
  crossroads, at, offered: crossroads === 'gate' ? offered : [{ knot: 'k', id: taken ?? '', text: 'On.' }],
  whereabouts: { act, actTitle: `Act ${act}`, scene: undefined, place: `The ${crossroads}` },
  taken: crossroads === 'gate' ? offered.find(({ id }) => id === taken) : { knot: 'k', id: taken ?? '', text: 'On.' },
});
const life = (id: string, stops: ReturnType<typeof stop>[]) => ({
  saved: { id, name: `Telling ${id}`, begun: 0, changed: 0, telling: { script: '', seed: '', decisions: [] }, act: 1, place: '', ending: undefined },
  remembered: { lines: new Set<number>(), stops, ending: undefined },
});
const right = life('1', [stop('gate', 2, 1, 'right'), stop('ford', 5, 2, 'over')]);

describe('the plan of a map', () => {
  const plan = planOf(map, [right], '1');
  const [gate, mill] = plan.shafts[0]?.stations ?? [];

  it('names what was taken and what was seen, and nothing that was not', () => {
    expect(gate?.options).toEqual([
      { id: 'left', state: 'open', text: 'Left.', takenBy: [] },
      { id: 'right', state: 'walked', text: 'Right.', takenBy: ['Telling 1'] },
      { id: 'up', state: 'unseen', text: '', takenBy: [] },
    ]);
    expect([mill?.stop, mill?.options[0]?.text]).toEqual([undefined, '']);
  });

  it('names an act only when a life has come there', () => {
    expect(plan.shafts.map(({ title }) => title)).toEqual(['Act 1', 'Act 2']);
    expect(planOf(map, []).shafts.map(({ title }) => title)).toEqual(['', '']);
  });

  it('draws a way as walked where a life went it, and marks the life that is followed', () => {
    expect(plan.ways.map(({ from, to, walked, followed }) => [from.crossroads, to.crossroads, walked, followed])).toEqual([['gate', 'mill', false, false], ['gate', 'ford', true, true], ['mill', 'ford', false, false]]);
    expect(planOf(map, [right]).ways.some(({ followed }) => followed)).toBe(false);
  });

  it('lists the lives that stood at a crossroads, with the decision to tell them again from', () => {
    expect(gate?.lives.map(({ saved, stop: { at } }) => [saved.name, at])).toEqual([['Telling 1', 2]]);
  });

  it('leads by arrow keys from one station to the next that was met', () => {
    expect(stationBeside(plan, 'gate', 'ArrowDown')).toBeUndefined();
    expect(stationBeside(plan, 'gate', 'ArrowRight')).toBe('ford');
    expect(stationBeside(plan, 'ford', 'ArrowLeft')).toBe('gate');
    expect(stationBeside(plan, 'gate', 'x')).toBeUndefined();
  });
});
