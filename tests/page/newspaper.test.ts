import { describe, expect, test } from 'vitest';
import { splitHeading, splitHeadline, splitMasthead, toNewspaper } from '../../src/page/parts/newspaper.ts';

describe('splitMasthead', () => {
  test('the name ends at the first full stop or comma; dates, numbers and prices go into the rule', () => {
    expect(splitMasthead('KOCHEGAR. The Stoker. Paper of the mine. 29 August 1935. No. 205. Five kopecks.')).toEqual({
      name: 'KOCHEGAR', subtitle: ['The Stoker', 'Paper of the mine'], dateline: ['29 August 1935', 'No. 205', 'Five kopecks'],
    });
    expect(splitMasthead('KOCHEGAR, 29 August.')).toEqual({ name: 'KOCHEGAR', subtitle: [], dateline: ['29 August'] });
  });

  test('a line that begins with a whole sentence is not taken apart', () => {
    expect(splitMasthead('A sheet that was printed on one side only. 1935.')).toEqual({ name: 'A sheet that was printed on one side only. 1935', subtitle: [], dateline: [] });
  });
});

describe('splitHeadline', () => {
  test('a figure at the beginning is set large', () => {
    expect(splitHeadline('102 tonnes in one shift')).toEqual({ figure: '102', words: 'tonnes in one shift' });
    expect(splitHeadline('102')).toEqual({ figure: '102', words: '' });
  });

  test('a date, a decimal and a long number are no such figure', () => {
    for (const text of ['1.5 norms for all', '12345 men', 'ONWARD TO 102']) expect(splitHeadline(text)).toEqual({ figure: '', words: text });
  });
});

describe('splitHeading', () => {
  test('a first sentence in capitals is a heading', () => {
    expect(splitHeading('BOARD OF HONOUR. Prop-setters: I. Grinko.')).toEqual({ heading: 'BOARD OF HONOUR', runsOn: false, words: 'Prop-setters: I. Grinko.' });
    expect(splitHeading('A JOKE AT THE WRONG HOUR. A comrade finds it amusing.')).toEqual({ heading: 'A JOKE AT THE WRONG HOUR', runsOn: false, words: 'A comrade finds it amusing.' });
  });

  test('capitals that run into their sentence stay in it', () => {
    expect(splitHeading('RESERVES WERE FOUND at the height of the work.')).toEqual({ heading: 'RESERVES WERE FOUND', runsOn: true, words: 'at the height of the work.' });
  });

  test('a lone initial or article is no heading', () => {
    for (const text of ['A comrade came.', 'M. Pidgorny came.', 'No heading here.']) expect(splitHeading(text)).toEqual({ heading: '', runsOn: false, words: text });
  });
});

test('what a front page leaves out is empty', () => {
  const paper = toNewspaper({ id: 'one', parts: [{ part: 'lived', text: 'So it was.' }, { part: 'notice', text: 'NOTICE.' }] });
  expect(paper).toMatchObject({ masthead: undefined, headline: undefined, lead: [], lived: ['So it was.'], boxes: [{ part: 'notice' }] });
});
