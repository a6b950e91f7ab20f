import { describe, expect, it } from 'vitest';
import { readTeachText } from '../../src/build/teach-page.ts';

const page = (head: string, body = 'Words.') => readTeachText('debrief', `---\n${head}\n---\n${body}`, 'debrief.md');
const HEAD = 'title: The debrief\norder: 7\nsummary: What to ask after the story, and how to end.';

describe('the text of a page for teachers', () => {
  it('says its title, its place and its summary in a head', () => {
    expect(page(`${HEAD}\nminutes: 45\npupils: yes`)).toEqual({ name: 'debrief', title: 'The debrief', order: 7, summary: 'What to ask after the story, and how to end.', group: '', minutes: 45, pupils: true, body: 'Words.' });
  });

  it('without one, or with a line that is none, is refused in a sentence', () => {
    expect(() => readTeachText('debrief', 'Words.', 'debrief.md')).toThrow(/begins with a head/);
    expect(() => page(`${HEAD}\nhello`)).toThrow('"hello" is not "key: value"');
    expect(() => page(HEAD.replace('order: 7', 'order: first'))).toThrow(/order: a whole number/);
    expect(() => page(`${HEAD}\nmood: blue`)).toThrow(/mood/);
  });
});
