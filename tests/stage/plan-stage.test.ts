import { describe, expect, it } from 'vitest';
import { planStage } from '../../src/stage/plan-stage.ts';
import { EMPTY_TABLEAU, type Tableau } from '../../src/telling/tableau.ts';

const room: Tableau = { ...EMPTY_TABLEAU, backdrop: { id: 'room', values: { time: 'night' } }, actors: [{ id: 'savka', pose: 'plain', at: 'left' }] };

describe('the plan of the stage', () => {
  it('is empty for a tableau that is shown already', () => expect(planStage(room, structuredClone(room), [])).toEqual([]));

  it('changes the backdrop only when its id changes, else its values', () => {
    expect(planStage(EMPTY_TABLEAU, room, []).map(({ act }) => act)).toEqual(['change', 'enter']);
    expect(planStage(room, { ...room, backdrop: { id: 'room', values: {} } }, [])).toEqual([{ act: 'revalue', id: 'room', values: {} }]);
  });

  it('lets people go before others come, and changes a pose in place', () => {
    const after: Tableau = { ...room, actors: [{ id: 'oksana', pose: 'warm', at: 'right' }] };
    expect(planStage(room, after, []).map(({ act }) => act)).toEqual(['exit', 'enter']);
    expect(planStage(room, { ...room, actors: [{ id: 'savka', pose: 'warm', at: 'left' }] }, []).map(({ act }) => act)).toEqual(['repose']);
  });

  it('takes the way that the story names to the next backdrop, once, and else goes through coal', () => {
    const years = [{ kind: 'motion', motion: 'years' }] as const;
    expect(planStage(EMPTY_TABLEAU, room, []).at(0)).toMatchObject({ act: 'change', behind: 'coal' });
    expect(planStage(EMPTY_TABLEAU, { ...room, actors: [] }, years)).toEqual([{ act: 'change', id: 'room', values: { time: 'night' }, behind: 'paper' }]);
    expect(planStage(EMPTY_TABLEAU, room, [{ kind: 'motion', motion: 'page-turn' }]).at(0)).toMatchObject({ behind: 'page' });
    expect(planStage(room, room, years)).toEqual([{ act: 'move', motion: 'years' }]);
  });

  it('moves last, and never for a sound', () => {
    expect(planStage(EMPTY_TABLEAU, room, [{ kind: 'motion', motion: 'drop' }, { kind: 'sound', id: 'bell' }]).at(-1)).toEqual({ act: 'move', motion: 'drop' });
  });
});
