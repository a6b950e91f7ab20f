import { describe, expect, it } from 'vitest';
import { compareInk, wordsIn, writeInk } from '../../src/build/second-language.ts';

const ENGLISH = `=== a ===
~ temp n = 1
The yard is wet. # place: By the shaft # claim: yard
* [Wait. # id: wait]
    {n:You wait|You do not}. -> b
=== b ===
102 # part: headline
-> END`;
const WORDS: Readonly<Record<string, string>> = { 'The yard is wet.': 'Двір мокрий.', 'By the shaft': 'Біля ствола', 'Wait.': 'Чекати.', '{n:You wait|You do not}.': '{n:Ти чекаєш|Ні}.' };
const ukrainian = writeInk(ENGLISH, 'draft', ({ text }) => WORDS[text] ?? '');

describe('a file in a second language', () => {
  it('is the first, line for line, with other words', () => {
    expect(ukrainian.split('\n').slice(1)).toEqual(Object.entries(WORDS).reduce((text, [from, to]) => text.replace(from, to), ENGLISH).split('\n'));
    expect(compareInk(ENGLISH, ukrainian, 'uk/a.ink')).toMatchObject({ problems: [], untold: [] });
  });

  it('gives its words back', () => {
    expect([...wordsIn(ENGLISH, ukrainian).values()]).toEqual([...Object.values(WORDS), '102']);
  });

  it('says what is left in the first language', () => {
    const half = writeInk(ENGLISH, 'draft', ({ kind, text }) => (kind === 'choice' ? '' : (WORDS[text] ?? '')));
    expect(compareInk(ENGLISH, half, 'uk/a.ink').untold.map(({ text }) => text)).toEqual(['Wait.']);
  });

  it.each([
    ['a tag', 'claim: yard', 'claim: gate', 4],
    ['an id', 'id: wait', 'id: stay', 5],
    ['a divert', '-> b', '-> a', 6],
    ['logic', 'temp n = 1', 'temp n = 2', 3],
    ['the code in a line', '{n:Ти', '{not n:Ти', 6],
  ])('is refused where %s differs, with its line', (_what, from, to, line) => {
    const { problems } = compareInk(ENGLISH, ukrainian.replace(from, to), 'uk/a.ink');
    expect(problems.map(({ place }) => place)).toEqual([{ file: 'uk/a.ink', line }]);
  });

  it('is refused where a line is missing', () => {
    expect(compareInk(ENGLISH, ukrainian.replace('\n-> END', ''), 'uk/a.ink').problems[0]?.message).toContain('import it again');
  });
});
