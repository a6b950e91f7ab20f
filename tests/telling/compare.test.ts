import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLives, runsOf } from '../../src/telling/compare.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile } from '../support/compile.ts';

const script = compile(`
-> quay
=== quay ===
A quay. # act: 1, title=The Ferry # scene: quay # place: The quay
The water is low.
+ [Look. # id: look]
    You look.
+ [Spit. # id: spit]
    You spit.
-
Who rows? # crossroads: oars
+ (rowed) [Row. # id: row] You row. # file: 01.02.1935 Rowed.
    -> paper
+ [Wait. # id: wait] -> paper
=== paper ===
The River Times. # page: times # part: masthead # file: 02.02.1935 Was seen.
{quay.rowed: One man rows. | Nobody rows. } # part: headline
+ [Fold it. # id: fold]
-
{quay.rowed: The boy lives. # fate: boy, year=1980, how=in his bed} # scene: home
The smith drowns. # fate: smith, year=1936, how=drowned
{ quay.rowed: -> shore | -> hill }
=== shore ===
A wet boot. # ending: shore # part: document
-> END
=== hill ===
A dry boot. # ending: hill # part: document
-> END
`);

function tell(...ids: string[]) {
  const teller = new Teller(script, 'seed');
  for (const id of ids) teller.choose({ knot: id === 'fold' ? 'paper' : 'quay', id });
  return teller.told;
}

describe('two lives side by side', () => {
  const found = compareLives(tell('look', 'row', 'fold'), tell('look', 'wait', 'fold'));

  it('part at the first decision that differs', () => {
    expect(found.parting).toMatchObject({ at: 1, whereabouts: { place: 'The quay' }, left: { id: 'row' }, right: { id: 'wait' } });
  });

  it('differ at the crossroads that they took otherwise', () => {
    expect(found.differences).toMatchObject([{ crossroads: 'oars', left: { id: 'row' }, right: { id: 'wait' } }]);
  });

  it('tell the same scene twice: what is common once, the rest on either side', () => {
    const quay = found.scenes.find(({ scene }) => scene === 'quay');
    expect(quay?.runs).toEqual([
      { both: ['A quay.', 'The water is low.', 'Look.', 'You look.', 'Who rows?'].map((text) => ({ text, chosen: text === 'Look.' })) },
      { left: [{ text: 'Row.', chosen: true }, { text: 'You row.', chosen: false }], right: [{ text: 'Wait.', chosen: true }] },
      { both: [{ text: 'Fold it.', chosen: true }] },
    ]);
  });

  it('show a front page only where it differs', () => {
    expect(found.pages.map(({ id, left, right }) => [id, left?.parts.at(-1)?.text, right?.parts.at(-1)?.text])).toEqual([['times', 'One man rows.', 'Nobody rows.']]);
    expect(compareLives(tell('look', 'row'), tell('spit', 'row')).pages).toEqual([]);
  });

  it('lay their files line by line', () => {
    expect(found.file).toEqual([{ left: [{ date: '01.02.1935', words: 'Rowed.' }], right: [] }, { both: [{ date: '02.02.1935', words: 'Was seen.' }] }]);
  });

  it('say what became of whom, in each as far as it was told', () => {
    expect(found.fates).toEqual([
      { person: 'boy', left: { person: 'boy', year: '1980', how: 'in his bed' }, right: undefined },
      { person: 'smith', left: { person: 'smith', year: '1936', how: 'drowned' }, right: { person: 'smith', year: '1936', how: 'drowned' } },
    ]);
  });

  it('end where each ended', () => expect([found.endings.left?.id, found.endings.right?.id]).toEqual(['shore', 'hill']));

  it('that are one and the same part nowhere', () => {
    const same = compareLives(tell('look', 'row'), tell('look', 'row'));
    expect([same.parting, same.differences, same.scenes]).toEqual([undefined, [], []]);
  });

  it('of which one goes further part where the other stops', () => {
    expect(compareLives(tell('look'), tell('look', 'wait')).parting).toMatchObject({ at: 1, left: undefined, right: { id: 'wait' } });
    expect(compareLives(tell('look', 'wait'), tell('look')).parting).toMatchObject({ at: 1, left: { id: 'wait' }, right: undefined });
  });
});

describe('runs of two lists', () => {
  it('hold every item of both, in order', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(fc.property(items, items, (left, right) => {
      const runs = runsOf(left, right, (item) => item);
      expect(runs.flatMap((run) => ('both' in run ? run.both : run.left))).toEqual(left);
      expect(runs.flatMap((run) => ('both' in run ? run.both : run.right))).toEqual(right);
    }));
  });
});
