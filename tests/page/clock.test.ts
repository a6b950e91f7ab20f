import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE, Clock } from '../../src/page/clock.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('no silence is timed unless somebody asks', () => {
  const clock = new Clock();
  clock.start();
  expect(clock.left.value).toBeUndefined();
});

test('a silence runs down, stands still while the lesson is interrupted, and ends at nothing', () => {
  const clock = new Clock();
  clock.toggle();
  vi.advanceTimersByTime(10_000);
  clock.hold(true);
  vi.advanceTimersByTime(60_000);
  expect(clock.left.value).toBe(SILENCE - 10);
  clock.hold(false);
  vi.advanceTimersByTime(120_000);
  expect(clock.left.value).toBe(0);
});

test('the next silence is timed too, until the timer is turned off', () => {
  const clock = new Clock();
  clock.toggle();
  clock.stop();
  clock.start();
  expect(clock.left.value).toBe(SILENCE);
  clock.toggle();
  expect(clock.left.value).toBeUndefined();
});
