import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSheet, scaleWithin, viewOf } from '../../src/stage/fit.ts';

const sheet = { frame: { x: 0, y: 0, w: 1600, h: 900 }, focus: { x: 200, y: 0, w: 900, h: 880 }, band: { x: 300, y: 100, w: 700, h: 480 } };

describe('a sheet in a view', () => {
  it('covers it and shows no edge, whatever its shape', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 4000 }), fc.integer({ min: 100, max: 4000 }), (width, height) => {
      const view = viewOf(fitSheet(sheet, width, height), width, height);
      expect(view.x).toBeGreaterThanOrEqual(-1e-6);
      expect(view.y).toBeGreaterThanOrEqual(-1e-6);
      expect(view.x + view.w).toBeLessThanOrEqual(1600 + 1e-6);
      expect(view.y + view.h).toBeLessThanOrEqual(900 + 1e-6);
    }));
  });

  it('keeps the right of its focus clear of the text that lies over it', () => {
    const [width, height] = [800, 768];
    const fit = fitSheet(sheet, width, height);
    const view = viewOf(fit, width, height);
    const middle = sheet.focus.x + sheet.focus.w / 2;
    expect((middle - view.x) * fit.zoom).toBeLessThan(width / 2);
  });

  it('in a strip shows the middle of its band above the edge that is cut out of its foot', () => {
    const fit = fitSheet(sheet, 1280, 223);
    const view = viewOf(fit, 1280, 223);
    const middle = sheet.band.y + sheet.band.h / 2;
    expect((middle - view.y) / view.h).toBeCloseTo(0.35);
  });

  it.each([['beside the text', 800, 768, sheet.focus], ['in a phone’s band', 390, 270, sheet.band]] as const)('keeps what must be kept %s', (_where, width, height, keep) => {
    const view = viewOf(fitSheet(sheet, width, height), width, height);
    // Where the view is as tall as the sheet, the keep may lose a little at its left; its right and middle stay.
    expect(view.x).toBeLessThanOrEqual(keep.x + keep.w * 0.05);
    expect(view.x + view.w).toBeGreaterThanOrEqual(keep.x + keep.w - 1);
  });
});

describe('the scale of a texture', () => {
  it('is what was asked for, as long as every device takes its sides', () => expect(scaleWithin({ w: 1600, h: 900 }, 2.5)).toBe(2.5));
  it('is less for a box with a longer side', () => expect(scaleWithin({ w: 900, h: 2048 }, 2.5)).toBe(2));
});
