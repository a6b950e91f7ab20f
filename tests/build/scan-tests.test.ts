import { describe, expect, it } from 'vitest';
import { scanTests } from '../../src/build/scan-tests.ts';

const scan = (text: string) => scanTests([{ path: 'a.ink', name: 'a.ink', text }]);
const STORY = `VAR oar = "left"
VAR tide = 0
VAR idle = 1
-> a
=== a ===
Who? # act: 1 # crossroads: oar
* (asked) [Left. # id: left]
* [Right. # id: right]
  ~ oar = "right"
- Crossroads over.
~ tide++
* [Wait. # id: wait] -> b
=== b ===
{oar == "right":Right.} {a.asked:Asked.} # act: 2
* {high()} [Go. # id: go] -> END
=== function high() ===
~ return tide > 2
`;

describe('what a crossroads leaves', () => {
  const { crossroads, neverRead, neverWritten } = scan(STORY);
  it('is the variables and labels of its options, with the later knots that test them', () => {
    expect(crossroads).toEqual([expect.objectContaining({
      id: 'oar', knot: 'a', act: 1, line: 6,
      marks: [{ name: 'a.asked', testedIn: [{ knot: 'b', act: 2 }] }, { name: 'oar', testedIn: [{ knot: 'b', act: 2 }] }],
    })]);
  });
  it('names variables that nothing reads or sets', () => {
    expect(neverRead).toEqual(['idle']);
    expect(neverWritten).toEqual(['idle']);
  });
  it('counts a test in a function for its callers', () => {
    const [first] = scan(STORY.replace('* [Right', '* [Middle. # id: middle]\n  ~ tide++\n* [Right')).crossroads;
    expect(first?.marks.find(({ name }) => name === 'tide')?.testedIn).toEqual([{ knot: 'b', act: 2 }]);
  });
  it('is nothing where only words follow', () => {
    expect(scan('=== a ===\nWho? # crossroads: oar\n* [Left. # id: l] Left.\n* [Right. # id: r] Right.\n- -> END').crossroads[0]?.marks).toEqual([]);
  });
});
