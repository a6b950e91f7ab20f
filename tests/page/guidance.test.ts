import { describe, expect, it } from 'vitest';
import { Guidance } from '../../src/page/guidance.ts';
import type { Wishes } from '../../src/telling/guide.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const script = compile(SMALL_STORY);
const wish = (option: string): Wishes => ({ opening: [], taken: new Map([['oars', option]]), stop: { kind: 'end' } });

describe('guidance', () => {
  it('finds the life that meets the first wishes that can be met', async () => {
    const guidance = new Guidance(() => script);
    const found = await guidance.find([wish('swim'), wish('row'), wish('wait')], 's');
    expect([found?.unmet, found?.told.telling.decisions[0]?.id]).toEqual([[], 'row']);
  });

  it('gives the newest search alone an answer', async () => {
    const guidance = new Guidance(() => script);
    const [old, newest] = await Promise.all([guidance.find([wish('row')], 's'), guidance.find([wish('wait')], 's')]);
    expect([old, newest?.told.telling.decisions[0]?.id]).toEqual([undefined, 'wait']);
    const given = guidance.find([wish('row')], 's');
    guidance.giveUp();
    expect(await given).toBeUndefined();
  });
});
