import { describe, expect, it } from 'vitest';
import { holds } from '../../src/script/when.ts';

describe("a layer's condition", () => {
  it.each([
    ['time=night', { time: 'night' }, true], ['time=night', { time: 'dawn' }, false], ['time=night', {}, false],
    ['time!=night', {}, true], ['time!=night', { time: 'night' }, false],
    ['ledge>=3', { ledge: '10' }, true], ['ledge>=3', { ledge: '2' }, false], ['ledge>=3', {}, false], ['ledge<=3', { ledge: '3' }, true],
    ['tonnes>=17,tonnes<=34', { tonnes: '20' }, true], ['tonnes>=17, tonnes<=34', { tonnes: '35' }, false],
    ['nonsense', { nonsense: '1' }, false],
  ] as const)('%s under %o is %s', (when, values, expected) => expect(holds(when, values)).toBe(expected));
});
