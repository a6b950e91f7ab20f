import { expect, it } from 'vitest';
import { matchRows } from '../../src/build/match-rows.ts';
import { unitsOf } from '../../src/build/script-units.ts';
import { readPairs, takePairs } from '../../src/build/take-pairs.ts';

const INK = '=== a ===\n"Run," says Fedko. # place: The cage # file: 01.02.1935 Garkusha D. ran.\n* {past} [Wait. # id: wait]\n- -> END';

it('finds lines, choices and tags by their English, with their signs or without', () => {
  const { matched } = matchRows([{ name: 'a.ink', units: unitsOf(INK) }], []);
  const pairs = readPairs('"Run," says Fedko.\t«Тікати», — каже Федько.\n#place: The cage\t#place: Кліть\n# file: 01.02.1935 Garkusha D. ran.\t# file: 01.02.1935 Гаркуша Д. біг.\n{past} [Wait.]\t{past} [Чекати.]\nNobody says this.\tНіхто.');
  const { rows, taken, strangers } = takePairs(matched, pairs);
  expect(rows.map(({ words }) => words)).toEqual(['«Тікати», — каже Федько.', 'Кліть', 'Гаркуша Д. біг.', 'Чекати.']);
  expect(taken).toBe(4);
  expect(strangers).toEqual([{ line: 5, english: 'Nobody says this.' }]);
});

it('leaves alone a file of which the pairs have a line by chance', () => {
  const other = '=== b ===\nOne.\nTwo.\nThree.\nFour.\nFive. # place: The cage\n-> END';
  const { matched } = matchRows([{ name: 'a.ink', units: unitsOf(INK) }, { name: 'b.ink', units: unitsOf(other) }], []);
  expect(takePairs(matched, readPairs('"Run," says Fedko.\t«Тікати».\n#place: The cage\t#place: Кліть')).rows.filter(({ words }) => words !== '').map(({ file }) => file)).toEqual(['a.ink', 'a.ink']);
});
