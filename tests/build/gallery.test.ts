import { describe, expect, it } from 'vitest';
import { galleryInk, galleryPages } from '../../src/build/gallery.ts';
import { compile } from '../support/compile.ts';

const catalogue = {
  backdrops: { cage: { file: 'c', alt: 'A cage', states: [] }, night: { file: 'n', alt: 'A cut', states: [{ when: 'ledge>=3', alt: 'Three' }, { when: 'tonnes=35', alt: 'One', sample: 'hour=1, tonnes=35' }] } },
  actors: { savka: { file: 's', alt: 'Savka', name: 'Savka', poses: ['plain', 'warm'] } },
};

describe('the gallery', () => {
  it('has a page for every backdrop in every state, and for every pose', () => {
    expect(galleryPages(catalogue).map(({ name }) => name)).toEqual(['cage', 'night', 'night ledge=3', 'night hour=1, tonnes=35', 'savka plain', 'savka warm']);
  });

  it('is a story that compiles', () => expect(() => compile(`${galleryInk(galleryPages(catalogue), 'DONE', [])}`)).not.toThrow());
});
