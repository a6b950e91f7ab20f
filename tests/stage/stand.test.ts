import { describe, expect, it } from 'vitest';
import { hasRoom, lightAt, standIn } from '../../src/stage/stand.ts';

const view = { x: 100, y: 50, w: 900, h: 800 };
const frame = { x: 0, y: 0, w: 600, h: 700 };

describe('where a bust stands', () => {
  it('its chest runs out of the picture below, and it stays within it at the sides', () => {
    for (const at of ['left', 'middle', 'right'] as const) {
      const { x, y, scale } = standIn(view, frame, at);
      expect(y + frame.h * scale).toBeGreaterThan(view.y + view.h);
      expect(y).toBeGreaterThan(view.y);
      expect(x).toBeGreaterThanOrEqual(view.x);
      expect(x + frame.w * scale).toBeLessThanOrEqual(view.x + view.w + 1e-6);
    }
  });

  it('in a view narrower than two busts both are still whole', () => {
    const narrow = { ...view, w: 520 };
    expect(standIn(narrow, frame, 'left').x).toBe(narrow.x);
  });
});

describe('room for people', () => {
  it.each([['a phone', 248, 16, true], ['a small phone', 207, 16, true], ['a tablet', 248, 16, true], ['text at half as much again', 223, 24, false], ['text at twice its size', 223, 32, false], ['a phone on its side', 54, 16, false]])('%s: %i pixels, text of %i: %s', (_view, height, rem, room) => expect(hasRoom(height, rem)).toBe(room));
});

describe('the light on a bust', () => {
  it('falls off with the distance from the lamp, warm, and never below what shows a face', () => {
    const [near, far] = [lightAt({ x: 0, y: 0, r: 100 }, 10, 0), lightAt({ x: 0, y: 0, r: 100 }, 5000, 0)];
    expect(near[2]).toBeGreaterThan(0.98);
    expect(far[0]).toBeGreaterThan(far[2]);
    expect(Math.min(...far)).toBeGreaterThan(0.5);
  });

  it('is whole where the scene names no lamp', () => expect(lightAt(undefined, 3, 4)).toEqual([1, 1, 1]));
});
