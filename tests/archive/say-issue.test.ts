import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sayIssue } from '../../src/archive/say-issue.ts';

const Row = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/, 'small letters')), count: v.pipe(v.number(), v.minValue(1), v.maxValue(3)), sure: v.boolean(),
  list: v.pipe(v.array(v.object({ word: v.pipe(v.string(), v.maxLength(4)) })), v.minLength(1)), kind: v.picklist(['tool', 'key']),
});
const row = { id: 'a', count: 1, sure: true, list: [{ word: 'coal' }], kind: 'tool' };
function say(change: object): string {
  const { issues = [] } = v.safeParse(Row, { ...row, ...change });
  return issues[0] ? sayIssue(issues[0]) : 'nothing';
}

describe('what is wrong with a row', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['"id" is "A b": small letters', { id: 'A b' }],
    ['"count" should be a whole number without quotes, and is "1"', { count: '1' }],
    ['"count" is 0, and must be at least 1', { count: 0 }],
    ['"count" is 4, and may be at most 3', { count: 4 }],
    ['"sure" should be true or false, without quotes, and is "yes"', { sure: 'yes' }],
    ['"list" should be a list in [ ], and is {}', { list: {} }],
    ['"list" has 0 in its list, and needs at least 1', { list: [] }],
    ['"list" should be a row in { }, and is "coal"', { list: ['coal'] }],
    ['"word" is too long: 5 letters, and at most 4 fit', { list: [{ word: 'stone' }] }],
    ['"kind" is "tol", which is not one of tool, key; did you mean "tool"?', { kind: 'tol' }],
    ['"kind" is missing', { kind: undefined }],
    ['"kind" is missing; is "knd" meant for it?', { kind: undefined, knd: 'tool' }],
  ])('is said so: %s', (sentence, change) => expect(say(change)).toBe(sentence));
});
