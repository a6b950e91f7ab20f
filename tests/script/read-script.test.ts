import { Story } from 'inkjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { storyPath } from '../../src/build/ink-plugin.ts';
import { makeBook } from '../../src/build/make-book.ts';
import { Narrator, type Script } from '../../src/script/narrator.ts';
import { newStory, readOn } from '../../src/script/read-script.ts';
import { compile } from '../support/compile.ts';

/** What the parts of a script may have to do with one another: variables, lists, floats, knots in knots, tunnels, threads, functions, and words under no knot. */
const MIXED = `
LIST lamps = (red), green, (blue)
VAR half = 2.0
VAR way = -> yard
Before the gate. {half / 4} {lamps}
-> gate
=== gate ===
= first
<- talk("you")
{half / 4} {LIST_COUNT(lamps)} {twice(3)} {RANDOM(1, 1000)}
+ [On.]
  ~ lamps += green
  -> side -> gate.second
= second
{lamps} {lamps ? green:lit|dark} {gate.first} -> way
=== side ===
Aside {side}. ->->
=== talk(who) ===
+ [Speak to {who}.] {who} speaks.
  -> gate.first
-> DONE
=== yard ===
{~One|Two|Three} of {side}. {twice(half)}
+ {side < 4} [Again.]
  -> gate.first
+ [Enough.]
  -> END
=== function twice(n) ===
~ return n * 2
`;

/** Tells a story to its end or for some steps; each choice is the next in turn. */
function tell(story: Story, steps = 40): string {
  story.state.storySeed = 7;
  let text = story.ContinueMaximally();
  for (let step = 0; step < steps && story.currentChoices.length > 0; step++) {
    story.ChooseChoiceIndex(step % story.currentChoices.length);
    text += story.ContinueMaximally();
  }
  return text;
}

/** The same whatever order its knots were read in. */
const sorted = (json: string) => JSON.stringify(JSON.parse(json), (_, value: unknown) => (
  value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b))) : value
));

describe('a script that is read a knot at a time', () => {
  let real: Script;
  beforeAll(() => {
    const { script } = makeBook(storyPath({}));
    if (!script) throw new Error('the story has problems');
    real = script;
  });

  it('tells what Ink tells that has read it in one go', () => {
    const script = compile(MIXED);
    const whole = tell(new Story(script.json));
    expect(whole).toContain('you speaks.');
    expect(whole).toContain('lit');
    expect(tell(newStory(script))).toBe(whole);
    expect(tell(newStory(real), 200)).toBe(tell(new Story(real.json), 200));
  });

  it('is for Ink the same script', () => {
    expect(sorted(newStory(real).ToJson() as string)).toBe(sorted(new Story(real.json).ToJson() as string));
  });

  it('serves any number of stories, none of which knows of another', () => {
    const script = compile(MIXED);
    const alone = tell(newStory(script));
    const [one, other] = [newStory(script), newStory(script)];
    one.ContinueMaximally();
    one.ChooseChoiceIndex(1);
    one.ContinueMaximally();
    expect(tell(other)).toBe(alone);
    expect(tell(newStory(script))).toBe(alone);
  });

  it('is read on until nothing is left, and a story that is wanted earlier reads the rest', () => {
    const script = compile(MIXED);
    let knots = 1;
    while (readOn(script)) knots++;
    expect(knots).toBeGreaterThan(4);
    expect(readOn(script)).toBe(false);
    const early = { ...script };
    readOn(early);
    expect(tell(newStory(early))).toBe(tell(newStory(script)));
  });

  it('is read even where it asks for something that nobody has, and says so when it is told', () => {
    const script = compile('EXTERNAL weigh(x)\n-> k\n=== k ===\n{weigh(2)}\n-> END');
    expect(() => { while (readOn(script)); }).toThrow('weigh');
    expect(() => new Narrator(script, 's')).toThrow('weigh');
  });

  it('says each time that a knot of it cannot be read', () => {
    const { json } = compile('-> k\n=== k ===\nWords.\n-> END');
    const broken = { json: json.replace('"^Words."', '{"unheard-of":1}') };
    for (let time = 0; time < 2; time++) expect(() => newStory(broken)).toThrow();
  });

  it('without a knot is a script as well', () => {
    const script = compile('Only words.\n+ [On.] And more.\n-> END');
    expect(tell(newStory(script))).toBe(tell(new Story(script.json)));
  });
});
