import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/script/nearest.ts';

describe('the nearest word', () => {
  it('is the one with the fewest slips', () => expect(nearest('lamp-rom', ['cage', 'lamp-room', 'lamp'])).toBe('lamp-room'));
  it('is nothing when all are far', () => expect(nearest('xyz', ['cage', 'lamp-room'])).toBeUndefined());
});
