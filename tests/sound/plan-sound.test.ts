import { describe, expect, it } from 'vitest';
import { planSound } from '../../src/sound/plan-sound.ts';

describe('the plan of the mixer', () => {
  it('leaves alone what is heard already', () => expect(planSound({ music: 'theme', ambience: 'river' }, { music: 'theme', ambience: 'river' }, [])).toEqual([]));
  it('stops the old before it starts the new', () => {
    expect(planSound({ music: 'theme', ambience: undefined }, { music: 'march', ambience: undefined }, [])).toEqual([
      { act: 'stop', bus: 'music', id: 'theme' }, { act: 'start', bus: 'music', id: 'march' },
    ]);
  });
  it('plays a passing sound once and takes no notice of motions', () => {
    expect(planSound({ music: undefined, ambience: undefined }, { music: undefined, ambience: undefined }, [{ kind: 'sound', id: 'stamp' }, { kind: 'motion', motion: 'shake' }])).toEqual([{ act: 'once', id: 'stamp' }]);
  });
});
