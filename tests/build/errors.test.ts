import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/build/make-book.ts';
import { listProblems, overlay, showProblem } from '../../src/build/show-problem.ts';
import { Problem } from '../../src/script/problem.ts';
import { BROKEN_STORIES, type BrokenStory } from '../support/broken-stories.ts';

/** What the build says of a story: each problem as a sentence, and as the terminal shows it. */
function tell({ files }: BrokenStory): { readonly said: readonly string[]; readonly shown: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
  const { problems } = makeBook('main.ink', folder);
  const told = { said: problems.map(({ located }) => located), shown: problems.map((problem) => showProblem(problem, folder)) };
  rmSync(folder, { recursive: true });
  return told;
}
const told = BROKEN_STORIES.map((story) => ({ ...story, ...tell(story) }));

describe('a mistake', () => {
  it.each(told)('of the kind "$what" is said in a sentence, with file and line', ({ said, says }) => expect(said[0]).toBe(says));
  it.each(told)('of the kind "$what" is shown with its line, and a mark under what is meant', ({ shown }) => expect(shown[0]).toMatch(/\n +\d+ \| .*\n +\| +\^+$/));

  it('of every kind stands in docs/errors.md as the build says it (`npx vitest run errors -u` writes it)', async () => {
    const areas = [...new Set(told.map(({ area }) => area))];
    const section = ({ what, shown }: (typeof told)[number]) => `**${what}.**\n\n\`\`\`text\n${(shown[0] ?? '').replaceAll(/^ {2}/gm, '')}\n\`\`\`\n`;
    const page = [
      '# What the build says, and what it means', '',
      'Each mistake that it knows, as `npm run build`, `npm run story` and the overlay of `npm run dev` say it: where, what is wrong, what would be right, and the line itself. A test makes each of them and holds this page equal.', '',
      ...areas.flatMap((area) => [`## ${area}`, '', ...told.filter((row) => row.area === area).map(section)]),
    ].join('\n');
    await expect(page).toMatchFileSnapshot('../../docs/errors.md');
  });
});

describe('problems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shown-'));
  const file = join(folder, 'a.ink');
  writeFileSync(file, `${'coal '.repeat(60)}# sound: stomp\n`);
  const problem = new Problem('there is no sound "stomp"; did you mean "stamp"?', { file, line: 1 });

  it('show a long line only around what is meant', () => {
    const [, line = '', mark = ''] = showProblem(problem).split('\n');
    expect(line.length).toBeLessThan(140);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('stomp');
  });
  it('are counted and listed', () => expect(listProblems([problem, problem])).toMatch(/^the story has 2 problems\n[\s\S]*\^\^\^\^\^$/));
  it('lead from the overlay to the place in the file', () => expect(overlay([problem])).toMatchObject({ loc: { file, line: 1, column: 309 }, message: expect.stringContaining('^^^^^') }));
  it('without a line are a sentence alone', () => expect(showProblem(new Problem('it is late', { file: 'gone.ink', line: 2 }))).toBe('  gone.ink:2: it is late'));
});
