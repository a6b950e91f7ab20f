import { expect, it } from 'vitest';
import { openingOf } from '../../src/build/opening.ts';
import { compile } from '../support/compile.ts';

it('is the words of the first turn and its choices, without lines that only carry cues', () => {
  expect(openingOf(compile('# place: a pier\nThe boats are late.\n* [Wait. # id: wait]\n* [Swim. # id: swim]\n- Later.'))).toMatchObject({
    lines: ['The boats are late.'], choices: [{ id: 'wait', text: 'Wait.' }, { id: 'swim', text: 'Swim.' }],
  });
});

it('is nothing where a story ends before anybody is asked', () => {
  expect(openingOf(compile('The boats never come.\n-> END'))).toBeUndefined();
});
