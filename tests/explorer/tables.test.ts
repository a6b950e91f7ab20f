import { describe, expect, it } from 'vitest';
import { explore } from '../../src/explorer/explore.ts';
import { shownBy } from '../../src/explorer/tables.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

describe('what endings show', () => {
  const { random } = explore(compile(SMALL_STORY), 4, 1);
  it('is what the claims of their walks lead to', () => {
    expect(shownBy(random, ['book', 'map'], new Map([['ferry', ['book']], ['paper', ['book']], ['bridge', ['map']]]))).toEqual([
      { id: 'book', claims: 2, endings: ['shore'] }, { id: 'map', claims: 1, endings: [] },
    ]);
  });
});
