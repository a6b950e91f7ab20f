import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BenchWalks } from '../../src/build/bench-walks.ts';
import { BenchStory } from '../../src/build/bench-story.ts';
import { makeBook } from '../../src/build/make-book.ts';
import { scanLines } from '../../src/build/scan-lines.ts';
import { scanVariables } from '../../src/build/scan-variables.ts';
import { readAddress } from '../../src/page/address.ts';
import { followLink, readLink } from '../../src/telling/link.ts';

const INK = `VAR pick = "none"   // none | mine: the pick
VAR idle = 0
-> gate
=== gate ===
You stand at the gate. # act: 1, title=Gate # place: The gate # crossroads: pick # claim: hook
* [Take the pick. # id: take]
    ~ pick = "mine"
* [Leave it. # id: leave]
- -> yard
=== yard ===
The yard is wide{pick == "mine":, and the pick is heavy}. # backdrop: yard
+ [Wait. # id: wait] -> yard
+ {pick == "gold"} [Fly. # id: fly] -> yard
+ [Go on. # id: on] -> mine
=== mine ===
You are down. # ending: down # part: document
-> END
`;
const claim = { id: 'hook', title: 'The hook', status: 'invented', sources: [], note: 'A note of a sentence at the least.' };
const picture = { file: 'yard.svg', alt: 'A yard' };
const FILES = {
  'main.ink': INK, 'book.json': { catalogue: 'catalogue.json' }, 'claims/a.json': [claim, { ...claim, id: 'bell', title: 'The bell' }], 'yard.svg': '<svg/>',
  'catalogue.json': { backdrops: { yard: picture, attic: picture }, actors: {}, music: {}, ambience: {}, sounds: {} }, 'endings.json': [{ id: 'down', title: 'Down', shape: 'paper', face: '' }],
};
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
for (const [name, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
}
const made = makeBook('main.ink', folder);
const story = new BenchStory(made, 24, folder);
beforeAll(() => story.walks?.walkAll());

describe('a story on the bench', () => {
  it('is walked bit by bit, and says how far it is', () => expect(story.walks).toMatchObject({ done: 24, of: 24 }));

  it('walks on when it is asked to, at random', async () => {
    const walks = new BenchWalks({ script: made.script as never, openings: [], variables: [] }, 2);
    await walks.walkAll();
    await walks.walkMore(3);
    expect(walks).toMatchObject({ done: 5, of: 5 });
    expect(walks.book.traces.slice(2).every(({ random }) => random)).toBe(true);
  });

  it('says what is loose in it', () => {
    const { claims, choices, unused, variables, problems } = story.overview();
    expect(problems).toEqual([]);
    expect(claims.filter(({ tags }) => tags.length === 0).map(({ id, at }) => [id, at.file, at.line])).toEqual([['bell', 'claims/a.json', 10]]);
    expect(choices.filter(({ taken }) => taken < 0.001).map(({ knot, id }) => `${knot} ${id}`)).toEqual(['yard fly']);
    expect(unused.map(({ asset }) => asset)).toEqual(['backdrops/attic']);
    expect(variables.filter(({ set }) => set.length === 0).map(({ name }) => name)).toEqual(['idle']);
  });

  it('says its words, grade and decisions', () => {
    const [figures] = story.overview().tellings;
    expect(figures).toMatchObject({ walks: 16, acts: [{ act: 1, grade: expect.any(Number) }] });
    expect(figures?.decisions.min).toBeGreaterThanOrEqual(2);
  });

  it('opens the game at a knot with a wished value, by decisions that were really taken', () => {
    const way = story.knot('yard', { pick: 'mine' })?.way;
    const asked = readAddress(way?.address ?? '');
    const { told, whole } = followLink(made.script as never, readLink(asked?.link ?? ''));
    expect(whole).toBe(true);
    expect(told.telling.decisions).toEqual([{ knot: 'gate', id: 'take' }]);
    expect(told.turns.at(-1)?.turn.lines[0]?.text).toContain('the pick is heavy');
    expect(way).toMatchObject({ steps: [{ id: 'take', text: 'Take the pick.', at: { file: 'main.ink', line: 6 } }], values: { pick: 'mine' } });
  });

  it('has no way to what never was, and seeks in vain', async () => {
    expect(story.knot('yard', { pick: 'gold' })).toMatchObject({ fitting: 0, way: undefined });
    expect(await story.walks?.seek('yard', { pick: 'gold' }, 3, () => undefined)).toBeUndefined();
  });

  it('finds the shortest way to a line, a choice, a claim and an ending', () => {
    const [line] = story.search('PICK heavy');
    expect(line).toMatchObject({ at: { file: 'main.ink', line: 11, knot: 'yard' }, decisions: 1, tags: ['backdrop: yard'] });
    expect(story.way('line', 'main.ink:11')?.line?.text).toContain('The yard is wide');
    expect(story.way('choice', 'yard on')?.steps).toHaveLength(1);
    expect(story.way('claim', 'hook')?.steps).toEqual([]);
    expect(story.way('ending', 'down')?.steps).toHaveLength(2);
    expect(story.way('choice', 'yard fly')).toBeUndefined();
  });

  it('draws on the map what walks from a place went through', async () => {
    const heard: number[] = [];
    const all = await story.cover(undefined, {}, 0, () => undefined);
    expect(all?.shafts[0]).toMatchObject({ act: 1, title: 'Gate', stations: [{ crossroads: 'pick', share: 1, options: [{ id: 'take', text: 'Take the pick.' }, { id: 'leave' }] }] });
    const from = await story.cover('yard', { pick: 'mine' }, 5, (done) => heard.push(done));
    expect(heard).toEqual([1, 2, 3, 4, 5]);
    expect(from).toMatchObject({ walks: 5, endings: [{ id: 'down', share: 1 }] });
    expect(from?.shafts[0]?.stations[0]?.options.map(({ share }) => share)).toEqual([1, 0]);
  });

  it('says of a broken story what it can still read', () => {
    writeFileSync(join(folder, 'broken.ink'), 'VAR a = 1\nHi. # mood: blue\n-> END');
    const { problems, variables } = new BenchStory(makeBook('broken.ink', folder), 4, folder).overview();
    expect(problems[0]).toMatchObject({ says: expect.stringContaining('"mood"'), at: { file: 'broken.ink', line: 2 } });
    expect(variables.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('the source', () => {
  it('says where each variable is declared, set and asked for', () => {
    expect(scanVariables(made.ink)[0]).toEqual({
      name: 'pick', first: '"none"', note: 'none | mine: the pick', at: { file: 'main.ink', line: 1, column: 5, knot: '' },
      set: [{ file: 'main.ink', line: 7, column: 7, knot: 'gate' }],
      tested: [{ file: 'main.ink', line: 11, column: 18, knot: 'yard' }, { file: 'main.ink', line: 13, column: 4, knot: 'yard' }],
    });
  });
  it('gives each line with its tags, and the words that stand together in it', () => {
    const lines = scanLines(made.ink);
    expect(lines.find(({ at }) => at.line === 11)).toMatchObject({ text: 'The yard is wide{pick == "mine":, and the pick is heavy}.', pieces: [', and the pick is heavy', 'The yard is wide'] });
    expect(lines.find(({ at }) => at.line === 9)).toBeUndefined();
    expect(lines.find(({ at }) => at.line === 6)).toMatchObject({ isChoice: true, tags: ['id: take'] });
  });
});
