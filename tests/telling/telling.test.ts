import { describe, expect, it } from 'vitest';
import { newTelling, readTelling } from '../../src/telling/telling.ts';

describe('a telling from outside', () => {
  it('is read back as it was written', () => expect(readTelling(structuredClone(newTelling('h', 's')))).toEqual(newTelling('h', 's')));
  it('with a decision that is none is refused, wherever it stands in the list', () => {
    expect(() => readTelling({ script: 'h', seed: 's', decisions: [{ knot: 'k', id: 'a' }, { knot: 'k' }] })).toThrow('this is not a saved telling');
  });
});
