import { expect, it } from 'vitest';
import { readSubjects } from '../../src/archive/subject.ts';

it('a subject needs an id and words, and stands once', () => {
  expect([...readSubjects([{ id: 'shift', title: 'The shift' }]).values()]).toEqual([{ id: 'shift', title: 'The shift' }]);
  expect(() => readSubjects([{ id: 'shift', title: '' }])).toThrow(/subjects, "shift"/);
  expect(() => readSubjects([{ id: 'shift', title: 'A' }, { id: 'shift', title: 'B' }])).toThrow(/stands twice/);
});
