import { describe, expect, it } from 'vitest';
import { addressOf, asksForClass, readAddress, readLook } from '../../src/page/address.ts';
import { asksForTeacher } from '../../src/page/places.ts';
import { NO_ACCOMMODATIONS } from '../../src/telling/accommodations.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile } from '../support/compile.ts';

const told = new Teller(compile('One.\n+ [Go. # id: go]\n- Two.\n-> END'), 'seed').choose({ knot: '', id: 'go' });

describe('an address', () => {
  it('carries the telling in its fragment, in place of any that was there', () => {
    const address = addressOf(told, 'https://example.org/play/?a=1#t=old.3');
    expect(address).toMatch(/^https:\/\/example\.org\/play\/\?a=1#t=1[A-Za-z0-9_-]+$/);
    expect(readAddress(new URL(address).hash)).toEqual({ link: address.split('#t=')[1], at: undefined, set: NO_ACCOMMODATIONS });
  });

  it('may open before a decision', () => {
    expect(readAddress(new URL(addressOf(told, 'https://example.org/', 0)).hash)?.at).toBe(0);
  });

  it.each([['', undefined], ['#now', undefined], ['#t=', ''], ['#t=<b>.9', ''], ['#t=abc.99999', '']])('%s asks for %s', (fragment, link) => {
    expect(readAddress(fragment)?.link).toBe(link);
  });

  it('may ask for how the visit is read, and for nothing else', () => {
    const set = { ...NO_ACCOMMODATIONS, size: '150', sound: 'off' } as const;
    const address = addressOf(told, 'https://example.org/', undefined, set);
    expect(address).toMatch(/&set=size-150\.sound-off$/);
    expect(readAddress(new URL(address).hash)).toMatchObject({ link: expect.stringMatching(/^1/), set });
    for (const hostile of ['&set=size-9e9', '&set=<script>', '&set=theme-paper.size-', '&size-150', '&set=__proto__-x', '&set']) {
      expect(readAddress(`#t=1abc${hostile}`)).toEqual({ link: '1abc', at: undefined, set: NO_ACCOMMODATIONS });
    }
  });

  it.each([['#board', 'board'], ['#assign', 'assign'], ['#classes', undefined], ['#title', undefined], ['', undefined]])('%s names the page %s', (fragment, look) => {
    expect(readLook(fragment)).toBe(look);
  });
});

describe('a window', () => {
  it.each([['#teacher', true, false], ['#class', false, true], ['#now', false, false], ['', false, false]])('with %j is what its address says', (fragment, teacher, forClass) => {
    expect([asksForTeacher(fragment), asksForClass(fragment)]).toEqual([teacher, forClass]);
  });
});
