import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../../src/script/problem.ts';
import { followLink, readLink, toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { hasEnded, standing } from '../../src/telling/told.ts';
import { compile } from '../support/compile.ts';

vi.setConfig({ testTimeout: 30_000 });
/** Ten rooms with three doors each: long enough for two blocks of proof. */
const ROOMS = 10;
const doors = (ids: readonly string[]) => (room: number) => `=== room_${room} ===\nRoom ${room}.\n${ids.map((id) => `+ [The ${id} door. # id: ${id}] ${id}.`).join('\n')}\n- -> ${room + 1 < ROOMS ? `room_${room + 1}` : 'END'}\n`;
const house = (ids: readonly string[]) => compile(`-> room_0\n${Array.from({ length: ROOMS }, (_, room) => doors(ids)(room)).join('')}`);
const HOUSE = house(['red', 'green', 'blue']);

/** Tells `script` by taking choice number `picks[n] % count` each time. */
function tell(script: typeof HOUSE, picks: readonly number[], seed = 'seed') {
  const teller = new Teller(script, seed);
  for (const pick of picks) {
    const { choices } = standing(teller.told).turn;
    const choice = choices[pick % Math.max(1, choices.length)];
    if (!choice) break;
    teller.choose({ knot: choice.knot, id: choice.id });
  }
  return teller.told;
}
const picks = fc.array(fc.nat(5), { maxLength: 12 });

describe('a link', () => {
  it('brings back the telling that it was made of, whatever was decided', () => {
    fc.assert(fc.property(picks, fc.stringMatching(/^[a-z0-9]{1,16}$/), (list, seed) => {
      const told = tell(HOUSE, list, seed);
      const followed = followLink(HOUSE, readLink(toLink(told)));
      expect(followed).toMatchObject({ whole: true, sameScript: true });
      expect(followed.told.telling).toEqual(told.telling);
    }));
  });

  it('is made of letters that an address carries as they are', () => {
    expect(toLink(tell(HOUSE, [0, 1, 2, 0, 1, 2, 0, 1, 2]))).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('still fits a script in which a choice was added, and says that the script is another', () => {
    const told = tell(HOUSE, [0, 1, 2, 0, 1, 2, 0, 1, 2, 0]);
    const followed = followLink(house(['red', 'green', 'yellow', 'blue']), readLink(toLink(told)));
    expect(followed).toMatchObject({ whole: true, sameScript: false });
    expect(followed.told.telling.decisions).toEqual(told.telling.decisions);
  });

  it('stands at the last decision that is proven where a script has lost one, and goes down no other way', () => {
    const told = tell(HOUSE, [0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
    const { told: found, whole } = followLink(house(['red', 'green']), readLink(toLink(told)));
    expect(whole).toBe(false);
    expect(found.telling.decisions).toEqual(told.telling.decisions.slice(0, 8));
    expect(hasEnded(found)).toBe(false);
  });

  it('that was changed by one letter never leads to what was not decided', () => {
    fc.assert(fc.property(picks, fc.nat(), fc.nat(63), (list, at, letter) => {
      const told = tell(HOUSE, list);
      const link = toLink(told);
      const place = at % link.length;
      const changed = link.slice(0, place) + 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[letter] + link.slice(place + 1);
      try {
        const followed = followLink(HOUSE, readLink(changed));
        const { decisions, seed } = followed.told.telling;
        // Another seed is another telling: what is proven of it is then nothing at all.
        if (seed === told.telling.seed) expect(decisions).toEqual(told.telling.decisions.slice(0, decisions.length));
        else expect(decisions).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }), { numRuns: 600, seed: 1935 });
  });

  it('from elsewhere is refused with a sentence, ten thousand times', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.stringMatching(/^1[A-Za-z0-9_-]{0,60}$/), fc.stringMatching(/^[<>"'&#/%=a-z]{0,40}$/)), (text) => {
      try {
        const { told } = followLink(HOUSE, readLink(text));
        expect(told.telling.decisions.length).toBeLessThanOrEqual(ROOMS);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
        expect((error as Problem).message).toMatch(/^This link /);
      }
    }), { numRuns: 10_000 });
  });
});
