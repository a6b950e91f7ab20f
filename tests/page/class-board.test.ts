import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { toCode } from '../../src/archive/code.ts';
import { ClassBoard } from '../../src/page/class-board.ts';
import { toLink } from '../../src/telling/link.ts';
import { Teller } from '../../src/telling/teller.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const script = compile(SMALL_STORY);
const book = { title: 'T', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], classroom: { roles: [], assemblies: [] }, people: [], ahead: {}, tellings: [], board: [], crossroads: [{ id: 'oars', main: true, options: ['row', 'wait'] }], endings: [{ id: 'shore', title: 'The shore', shape: 'paper', face: '', open: false }] } as const;
const codes = { endings: ['shore'], crossroads: book.crossroads };
const rowed = toCode({ ending: 'shore', taken: new Map([['oars', 'row']]) }, codes);
const board = () => new ClassBoard(() => ({ script, book }));

describe('a class board', () => {
  it('takes codes, keeps no other word, and is wiped', () => {
    const one = board();
    expect(one.add(`Olena ${rowed}, ${rowed}`)).toEqual({ added: 2, unread: ['Olena'] });
    expect(JSON.stringify(one.codes.value)).not.toContain('Olena');
    one.remove(0);
    expect([one.codes.value.length, one.unsaved.value]).toEqual([1, true]);
    one.wipe();
    expect([one.codes.value, one.unsaved.value]).toEqual([[], false]);
  });

  it('takes a link for the code of its life', () => {
    const teller = new Teller(script, 'seed');
    teller.choose({ knot: 'landing', id: 'row' });
    const told = teller.choose({ knot: 'paper', id: 'fold' });
    const one = board();
    expect(one.add(`https://example.org/play/#t=${toLink(told)}.1&set=size-150\n${rowed}`)).toEqual({ added: 2, unread: [] });
    expect(one.codes.value.map(({ code }) => code)).toEqual([rowed, rowed]);
  });

  it('gives a damaged link back', () => {
    const { added, unread } = board().add('https://example.org/#t=1AAAA');
    expect([added, unread.join('')]).toEqual([0, expect.stringContaining('#t=1AAAA')]);
  });
});
