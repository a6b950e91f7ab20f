import { describe, expect, it } from 'vitest';
import { packSheet } from '../../src/build/pack-sheet.ts';

/** The attributes that packing gives the only layer of a sheet of 1600 by 900. */
function packed(body: string, attributes = '', defs = ''): { readonly box: number[] | undefined; readonly origin: string | undefined } {
  const svg = packSheet(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><defs>${defs}</defs><g id="a" data-layer="a" ${attributes}>${body}</g></svg>`);
  const of = (name: string) => new RegExp(`<g id="a"[^>]* data-${name}="([^"]*)"`).exec(svg)?.[1];
  return { box: of('box')?.split(' ').map(Number), origin: of('origin') };
}

describe('the box of a layer', () => {
  it('holds what is drawn, with a little room, in steps of twenty', () => expect(packed('<path d="M100 200h50v30h-50z"/>').box).toEqual([80, 180, 80, 60]));
  it('holds circles', () => expect(packed('<circle cx="500" cy="400" r="50"/>').box).toEqual([440, 340, 120, 120]));
  it('holds the points that a curve is drawn by', () => expect(packed('<path d="M100 200C100 100 300 100 300 200"/>').box).toEqual([80, 80, 240, 140]));
  it('follows what is moved, turned and made larger, the innermost first', () =>
    expect(packed('<g transform="translate(100 0)"><path transform="scale(2)" d="M100 200h50v30h-50z"/></g>').box).toEqual([280, 380, 140, 100]));
  it('turns with what is turned', () => expect(packed('<path transform="matrix(0 1 -1 0 0 0)" d="M200 -500h100v50h-100z"/>').box).toEqual([440, 180, 80, 140]));
  it('leaves room for a stroke and its corners', () => expect(packed('<g stroke="#000" stroke-width="10"><path d="M100 200h50"/></g>').box).toEqual([60, 160, 120, 80]));
  it('holds what is used from elsewhere', () => expect(packed('<use href="#tree"/>', '', '<g id="tree"><path d="M100 200h50v30h-50z"/></g>').box).toEqual([80, 180, 80, 60]));
  it('ends where the stage ends a layer', () => expect(packed('<path d="M-500 200h600v30h-600z"/>').box).toEqual([-40, 180, 160, 60]));
});

describe('a layer has no box of the packer', () => {
  it('where the artist gave it one', () => expect(packed('<path d="M100 200h50v30h-50z"/>', 'data-box="0 0 300 300"').box).toEqual([0, 0, 300, 300]));
  it('where it falls: its box is a tile', () => expect(packed('<path d="M100 200h50v30h-50z"/>', 'data-motion="fall"').box).toBeUndefined());
  it('where it fills the sheet', () => expect(packed('<path d="M-40 -40h1680v980h-1680z"/>').box).toBeUndefined());
  it('where it draws nothing', () => expect(packed('').box).toBeUndefined());
});

it('what sways about the middle of the sheet goes on doing so, and an origin that was given stays', () => {
  expect(packed('<path d="M100 200h50v30h-50z"/>', 'data-motion="sway"').origin).toBe('800 450');
  expect(packed('<path d="M100 200h50v30h-50z"/>', 'data-motion="sway" data-origin="100 200"').origin).toBe('100 200');
  expect(packed('<path d="M100 200h50v30h-50z"/>').origin).toBeUndefined();
});

it('of an element whose size it cannot tell, the packer says what it knows', () => {
  expect(() => packed('<text>1935</text>')).toThrow('a layer of a picture holds <text>, of which the packer does not know how large it is: it knows g, path, circle and use');
  expect(() => packed('<use href="#none"/>')).toThrow('a picture uses "#none", which is not in it');
});
