import { describe, expect, it } from 'vitest';
import { Teller } from '../../src/telling/teller.ts';
import { standing } from '../../src/telling/told.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

function recordAfter(...ids: string[]) {
  const teller = new Teller(compile(SMALL_STORY), 's');
  for (const id of ids) teller.choose({ knot: standing(teller.told).turn.choices[0]?.knot ?? '', id });
  return standing(teller.told).record;
}

describe('the record', () => {
  it('keeps what was filed, with its date, in order', () => {
    expect(recordAfter('row').file).toEqual([{ date: '01.02.1935', words: 'Rowed without leave.' }]);
    expect(recordAfter('wait').file).toEqual([]);
  });

  it('keeps each claim once, in the order met', () => expect(recordAfter('row', 'fold').claims).toEqual(['ferry', 'paper']));

  it('keeps how a crossroads was taken, in the words of the choice', () => {
    expect(recordAfter('row').crossings).toEqual([{ crossroads: 'oars', decision: { knot: 'landing', id: 'row' }, words: 'Row.' }]);
  });

  it('keeps the front page as it was printed for this telling', () => {
    expect(recordAfter('row').frontPages[0]?.parts[1]).toEqual({ part: 'headline', text: 'One man rows.' });
    expect(recordAfter('wait').frontPages[0]?.parts[1]).toEqual({ part: 'headline', text: 'Nobody rows.' });
  });

  it('has an ending only at the end', () => {
    expect(recordAfter('row').ending).toBeUndefined();
    expect(recordAfter('row', 'fold').ending?.id).toBe('shore');
  });
});
