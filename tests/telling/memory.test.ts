import { describe, expect, it } from 'vitest';
import { lineKey, readLines, remember } from '../../src/telling/memory.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const script = compile(SMALL_STORY);
const row = { knot: 'landing', id: 'row' };
const tell = (...ids: string[]) => {
  const teller = new Teller(script, 'seed');
  for (const id of ids) teller.choose({ knot: id === 'fold' ? 'paper' : 'landing', id });
  return teller.told;
};

describe('what is remembered of a telling', () => {
  it('is each crossroads with what was offered and taken, and how it ended', () => {
    const { stops, ending } = remember(tell('row', 'fold'));
    expect(stops).toMatchObject([{ crossroads: 'oars', at: 0, whereabouts: { act: 1, place: 'The landing, 6 am' }, offered: [{ id: 'row' }, { id: 'wait' }], taken: row }]);
    expect(ending).toBe('shore');
  });

  it('says where it still stands, with nothing taken', () => {
    const { stops, ending } = remember(tell());
    expect(stops).toMatchObject([{ crossroads: 'oars', taken: undefined }]);
    expect(ending).toBeUndefined();
  });

  it('counts a line as read when its page was left, or is the last', () => {
    const read = (ids: string[], text: string) => readLines(tell(...ids)).has(lineKey(text));
    expect(read([], 'The ferry is late.')).toBe(false);
    expect(read(['row'], 'The ferry is late.')).toBe(true);
    expect(read(['row'], 'The River Times.')).toBe(false);
    expect(read(['row', 'fold'], 'A wet boot.')).toBe(true);
    expect([...readLines(tell('row'), 1)]).toEqual([]);
  });

  it('tells lines apart by a key', () => expect(lineKey('A wet boot.')).not.toBe(lineKey('A wet boat.')));
});
