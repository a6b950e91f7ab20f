import { describe, expect, it } from 'vitest';
import { finish, guide, type Wishes } from '../../src/telling/guide.ts';
import { toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { hasEnded, standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

// An option that needs a small thing done long before, and an ending that needs three.
const script = compile(`
VAR bread = 0
-> gate
=== gate ===
A gate. # act: 1
+ [Long. # id: long] -> mill
+ [Short. # id: short] -> mill
=== mill ===
A mill.
+ [Take bread. # id: bread]
  ~ bread = bread + 1
+ [Take nothing. # id: nothing]
+ [Sit. # id: sit]
- A bench. # crossroads: bench
+ [Talk. # id: talk]
+ [Be silent. # id: silent]
- A table.
+ [More bread. # id: more]
  ~ bread = bread + 1
+ [Enough. # id: enough]
- -> ford
=== ford ===
A ford. # act: 2 # crossroads: ford
+ [Over. # id: over]
+ {bread > 1} [Feed the dog. # id: feed]
- On.
+ [Left. # id: left] -> DONE_LEFT
+ [Right. # id: right] -> DONE_RIGHT
=== DONE_LEFT ===
Left. # ending: left
-> END
=== DONE_RIGHT ===
{bread > 1: Fed. # ending: fed}
{bread < 2: Right. # ending: right}
-> END
`);
const teller = new Teller(script, 's');
const find = (wishes: Partial<Wishes>, seed = 's', tries?: number) => finish(guide(teller, { opening: [], taken: new Map(), stop: { kind: 'end' }, ...wishes }, seed, tries));
const ids = ({ told }: ReturnType<typeof find>) => told.telling.decisions.map(({ id }) => id);

describe('a guided telling', () => {
  it('takes its opening and the wanted options, and is told to its end', () => {
    const found = find({ opening: ['short'], taken: new Map([['bench', 'silent'], ['ford', 'over']]) });
    expect(ids(found)).toEqual(expect.arrayContaining(['short', 'silent', 'over']));
    expect([hasEnded(found.told), found.unmet, found.tries]).toEqual([true, [], 1]);
  });

  it('looks on until an option is offered that small things decide, and an ending is come to', () => {
    for (let n = 0; n < 50; n++) {
      const found = find({ taken: new Map([['ford', 'feed']]), ending: 'fed' }, `seed${n}`);
      expect([found.unmet, standing(found.told).record.ending?.id]).toEqual([[], 'fed']);
      expect(ids(found)).toContain('feed');
    }
  });

  it('is the same life for the same wishes and seed, and another for another seed', () => {
    const wishes = { taken: new Map([['bench', 'talk']]) };
    expect(ids(find(wishes))).toEqual(ids(find(wishes)));
    expect(new Set(Array.from({ length: 20 }, (_, n) => ids(find(wishes, `s${n}`)).join()))).toSatisfy((ways: Set<string>) => ways.size > 3);
  });

  it('says which wishes it could not meet, and meets the others', () => {
    const found = find({ taken: new Map([['bench', 'talk'], ['ford', 'swim'], ['tower', 'up']]), ending: 'left' });
    expect(found.unmet).toEqual([{ kind: 'option', crossroads: 'ford', option: 'swim' }, { kind: 'option', crossroads: 'tower', option: 'up' }]);
    expect(ids(found)).toEqual(expect.arrayContaining(['talk', 'left']));
    expect(find({ ending: 'nowhere' }).unmet).toEqual([{ kind: 'ending', ending: 'nowhere' }]);
  });

  it('stands before a crossroads, or where an act opens, and nothing there is decided', () => {
    const before = find({ stop: { kind: 'crossroads', crossroads: 'bench' } });
    expect([standing(before.told).turn.choices.map(({ id }) => id), before.unmet]).toEqual([['talk', 'silent'], []]);
    expect(standing(find({ stop: { kind: 'act', act: 2 }, taken: new Map([['bench', 'silent']]) }).told).whereabouts.act).toBe(2);
    expect(find({ stop: { kind: 'act', act: 1 } }).told.telling.decisions).toEqual([]);
    expect(find({ stop: { kind: 'act', act: 7 } }, 's', 4).unmet).toEqual([{ kind: 'stop' }]);
  });

  it('gives up within its bound, and rests on the way', () => {
    const steps = guide(teller, { opening: [], taken: new Map([['ford', 'swim']]), stop: { kind: 'end' } }, 's', 9);
    let rests = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        expect(step.value.tries).toBe(9);
        break;
      }
      rests++;
    }
    expect(rests).toBeGreaterThanOrEqual(1);
  });

  it('made of a thousand wishes is a life that a link can hold', () => {
    const options: Record<string, readonly string[]> = { bench: ['talk', 'silent', 'none'], ford: ['over', 'feed', 'swim'] };
    for (let n = 0; n < 1000; n++) {
      const taken = new Map(Object.entries(options).flatMap(([id, all], at) => ((n >> at) % 4 === 3 ? [] : [[id, all[(n >> (2 * at)) % 3] ?? '']])));
      const found = find({ taken, ending: ['left', 'right', 'fed', undefined][n % 4] }, `n${n}`, 4);
      for (const [crossroads, option] of taken) {
        const met = found.told.telling.decisions.some(({ id }) => id === option);
        expect(met).toBe(!found.unmet.some((one) => one.kind === 'option' && one.crossroads === crossroads));
      }
      if (n % 50 === 0) expect(toLink(found.told)).toMatch(/^1/);
    }
  }, 30_000);
});
