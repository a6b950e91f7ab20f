import { describe, expect, it } from 'vitest';
import { addressOf, asksForClass, asksForTeacher, readAddress } from '../../src/page/address.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile } from '../support/compile.ts';

const told = new Teller(compile('One.\n+ [Go. # id: go]\n- Two.\n-> END'), 'seed').choose({ knot: '', id: 'go' });

describe('an address', () => {
  it('carries the telling in its fragment, in place of any that was there', () => {
    const address = addressOf(told, 'https://example.org/play/?a=1#t=old.3');
    expect(address).toMatch(/^https:\/\/example\.org\/play\/\?a=1#t=1[A-Za-z0-9_-]+$/);
    expect(readAddress(new URL(address).hash)).toEqual({ link: address.split('#t=')[1], at: undefined });
  });

  it('may open before a decision', () => {
    expect(readAddress(new URL(addressOf(told, 'https://example.org/', 0)).hash)?.at).toBe(0);
  });

  it.each([['', undefined], ['#now', undefined], ['#t=', ''], ['#t=<b>.9', ''], ['#t=abc.99999', '']])('%s asks for %s', (fragment, link) => {
    expect(readAddress(fragment)?.link).toBe(link);
  });
});

describe('a window', () => {
  it.each([['#teacher', true, false], ['#class', false, true], ['#now', false, false], ['', false, false]])('with %j is what its address says', (fragment, teacher, forClass) => {
    expect([asksForTeacher(fragment), asksForClass(fragment)]).toEqual([teacher, forClass]);
  });
});
