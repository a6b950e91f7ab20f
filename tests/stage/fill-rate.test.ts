import { describe, expect, it } from 'vitest';
import { framesASecond } from '../../src/stage/fill-rate.ts';
import { isTooSlow } from '../../src/stage/pace-watch.ts';

const chromebook = 824 * 768;

describe('what a device is expected to draw', () => {
  it('is half as many frames for a view twice as large', () => expect(framesASecond(8, 2 * chromebook)).toBeCloseTo(framesASecond(8, chromebook) / 2));
  it('is layers with any card, on a view of any size', () => expect(isTooSlow(framesASecond(0.5, 2880 * 1800))).toBe(false));
  it('is prints where a processor draws, on a view as large as a picture usually is', () => expect(isTooSlow(framesASecond(13, chromebook))).toBe(true));
  it('is layers even there on a view as low as a strip', () => expect(isTooSlow(framesASecond(13, 480 * 54))).toBe(false));
  it('is layers where nothing could be measured', () => expect(isTooSlow(framesASecond(0, chromebook))).toBe(false));
});
