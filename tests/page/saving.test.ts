import { expect, test } from 'vitest';
import { nextNumber, toGoOn, withSaved } from '../../src/page/parts/saving.ts';
import type { SavedTelling } from '../../src/telling/ports.ts';
import { toSaved } from '../../src/telling/saved.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile } from '../support/compile.ts';

const saved = (id: string, changed: number, more: Partial<SavedTelling> = {}): SavedTelling => ({
  id, name: id, begun: 0, changed, telling: { script: 's', seed: '1', decisions: [] }, act: undefined, place: '', ending: undefined, ...more,
});

test('a new telling gets a number that no name has', () => {
  const name = (number: number) => `Telling ${number}`;
  expect(nextNumber([], name)).toBe(1);
  expect(nextNumber([saved('a', 1, { name: 'Telling 2' })], name)).toBe(3);
});

test('the newest telling comes first, and replaces its older self', () => {
  expect(withSaved([saved('a', 1), saved('b', 2)], saved('a', 3)).map(({ id, changed }) => [id, changed])).toEqual([['a', 3], ['b', 2]]);
});

test('"Go on" means the newest telling without a last page; an open ending is none', () => {
  const tellings = [saved('a', 3, { ending: 'poster' }), saved('b', 2, { ending: 'stop' }), saved('c', 1)];
  expect(toGoOn(tellings, (ending) => ending === 'stop')?.id).toBe('b');
  expect(toGoOn(tellings, () => false)?.id).toBe('c');
});

test('a telling is kept with its place, and with its ending only where it ends', () => {
  const teller = new Teller(compile('In. # act: 1, title=One # place: The pit\n+ [Go. # id: go]\n- Out. # ending: poster\n-> END'), 'seed');
  const of = { id: 'x', name: 'X', begun: 1 };
  expect(toSaved(teller.told, of, 5)).toMatchObject({ act: 1, place: 'The pit', ending: undefined, changed: 5 });
  const [choice] = teller.told.turns[0]?.turn.choices ?? [];
  if (!choice) throw new Error('no choice');
  expect(toSaved(teller.choose(choice), of, 6)).toMatchObject({ ending: 'poster' });
});
