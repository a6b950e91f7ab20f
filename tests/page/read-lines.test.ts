import { describe, expect, it } from 'vitest';
import { ReadLines } from '../../src/page/read-lines.ts';
import { lineKey } from '../../src/telling/memory.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing, type Told } from '../../src/telling/told.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const script = compile(SMALL_STORY);
const row = { knot: 'landing', id: 'row' };
const keysOf = (told: Told) => standing(told).turn.lines.map(({ text }) => lineKey(text));

describe('which lines were read before', () => {
  it('are none in a first telling, and all of them once another has shown them', () => {
    const read = new ReadLines();
    const first = new Teller(script, 'a').choose(row);
    read.arrive(first, 'step');
    expect([...read.before.value]).toEqual([]);
    read.add(keysOf(first));
    read.arrive(new Teller(script, 'b').choose(row), 'step');
    expect(keysOf(first).every((key) => read.before.value.has(key))).toBe(true);
  });

  it('are known of what lies ahead, and what is known of the present turn stays known', () => {
    const read = new ReadLines();
    const teller = new Teller(script, 'a');
    const ahead = teller.lookAhead(row);
    read.add([...keysOf(teller.told), ...keysOf(ahead)]);
    read.arrive(teller.told, 'step');
    const present = [...read.before.value];
    expect(read.lookAhead(ahead)).toBe(ahead);
    expect([...present, ...keysOf(ahead)].every((key) => read.before.value.has(key))).toBe(true);
    const same = read.before.value;
    new ReadLines().lookAhead(ahead);
    read.forget();
    read.lookAhead(ahead);
    expect(read.before.value).toBe(same);
  });
});
