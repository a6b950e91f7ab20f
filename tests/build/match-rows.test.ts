import { describe, expect, it } from 'vitest';
import { matchRows, misfit } from '../../src/build/match-rows.ts';
import { unitsOf } from '../../src/build/script-units.ts';
import { rowOf } from '../../src/build/translation-rows.ts';

const match = (ink: string, rows: Parameters<typeof matchRows>[1] = []) => matchRows([{ name: 'a.ink', units: unitsOf(ink) }], rows);
const INK = '=== a ===\nThe foreman counts a minute aloud.\n* [Wait. # id: wait]\n    At sixty she rings.\n-> END';
const rows = match(INK).matched.map((one) => rowOf({ ...one, words: `<${one.unit.text}>` }));

describe('a table and the script of today', () => {
  it('meet by the ids of lines and choices', () => {
    expect(match(INK, rows).matched.map(({ words, was }) => [words, was])).toEqual([['<The foreman counts a minute aloud.>', ''], ['<Wait.>', ''], ['<At sixty she rings.>', '']]);
  });

  it('keep the words of a line whose English has changed, and say what it was', () => {
    const { matched, gone } = match(INK.replace('a minute aloud', 'two minutes aloud').replace('[Wait.', '[Wait for her.'), rows);
    expect(matched.map(({ was }) => was)).toEqual(['The foreman counts a minute aloud.', 'Wait.', '']);
    expect(matched[0]?.words).toBe('<The foreman counts a minute aloud.>');
    expect(gone).toEqual([]);
  });

  it('let a row go whose line is gone, and do not take it for another', () => {
    const { matched, gone } = match(INK.replace('At sixty she rings.', 'A dog barks.'), rows);
    expect(matched.at(-1)?.words).toBe('');
    expect(gone.map(({ words }) => words)).toEqual(['<At sixty she rings.>']);
  });

  it('forget what a line was when its English is what it was again', () => {
    const changed = match(INK.replace('a minute', 'two minutes'), rows).matched.map(rowOf);
    expect(match(INK, changed).matched[0]?.was).toBe('');
  });
});

describe('a translation', () => {
  const unit = { text: '{bell:He rang|He waited} by the _roof_.' };

  it('fits when only its words are others', () => {
    expect(misfit(unit, 'Біля _покрівлі_ {bell:він дзвонив|він чекав}.')).toBeUndefined();
  });

  it.each([
    ['loses code', 'Він чекав біля _покрівлі_.', 'lacks "{bell:|}"'],
    ['loses a marked word', '{bell:Він дзвонив|Він чекав} біля покрівлі.', 'lacks a marked _word_'],
    ['adds a tag', '{bell:Він|Він} № # _один_', '"#"'],
    ['begins as Ink’s own sign', '- {bell:Він|Він} _там_', 'cannot begin'],
    ['breaks off', '{bell:Він|Він _там_', 'that nothing closes'],
  ])('does not fit when it %s', (_what, words, reason) => {
    expect(misfit(unit, words)).toContain(reason);
  });
});
