import { describe, expect, it } from 'vitest';
import { readCode, toCode } from '../../src/archive/code.ts';
import { makeBook } from '../../src/build/make-book.ts';
import { codeBookOf } from '../../src/page/parts/code-book.ts';
import { outcomeOf, wishesFor } from '../../src/page/parts/outcome.ts';
import type { Script } from '../../src/script/narrator.ts';
import { finish, guide } from '../../src/telling/guide.ts';
import { Teller } from '../../src/telling/teller.ts';

const { script, book } = makeBook('story/main.ink');
const codes = codeBookOf(book);
const teller = new Teller(script as Script, 'guide');
const anyLife = (opening: readonly string[], seed: string) => finish(guide(teller, { opening, taken: new Map(), stop: { kind: 'end' } }, seed)).told;

describe('a code of this story', () => {
  it.each(book.tellings.map(({ name, opening }) => [name, opening] as const))('of a %s life leads to a life that decided and ended so', (_name, opening) => {
    if (!codes) throw new Error('this story has codes');
    for (const seed of ['anna', 'taras', 'zina', 'petro']) {
      const outcome = outcomeOf(anyLife(opening, seed));
      const code = toCode(outcome, codes);
      const { told, unmet } = finish(guide(teller, wishesFor(readCode(code, codes), codes, opening), code));
      expect([unmet, toCode(outcomeOf(told), codes)]).toEqual([[], code]);
    }
  }, 120_000);

  it('leads to every main crossroads of the shortest telling, with nothing decided there', () => {
    if (!codes) throw new Error('this story has codes');
    const opening = book.tellings.at(-1)?.opening ?? [];
    const { taken } = outcomeOf(anyLife(opening, 'anna'));
    const main = book.crossroads.filter((one) => one.main).map(({ id }) => id);
    for (const [at, crossroads] of main.entries()) {
      const wishes = wishesFor({ ending: undefined, taken: new Map(main.slice(0, at).map((id) => [id, taken.get(id) ?? ''])) }, codes, opening);
      expect(wishes.stop).toEqual({ kind: 'crossroads', crossroads });
      expect(finish(guide(teller, wishes, 'class')).unmet).toEqual([]);
    }
  }, 120_000);
});
