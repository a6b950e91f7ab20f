import { describe, expect, it, vi } from 'vitest';
import { makeBook } from '../../src/build/make-book.ts';
import { pageHead } from '../../src/build/page-head.ts';

vi.setConfig({ testTimeout: 30_000 });
const contents = (made: ReturnType<typeof makeBook>) => pageHead(made).map(({ attrs }) => `${String(attrs?.property ?? attrs?.name)}=${String(attrs?.content)}`);

describe('the head of the page', () => {
  it('says what the story is, and shows its card with words for it', () => {
    const said = contents(makeBook('story/main.ink'));
    expect(said).toContain('og:title=Above the Norm');
    expect(said).toContain('og:image=./card.jpg');
    expect(said.find((line) => line.startsWith('og:image:alt='))).toMatch(/twenty-six/);
    expect(said.find((line) => line.startsWith('description='))).not.toMatch(/[*_]/);
  });

  it('says of a plain Ink file its title and nothing that it has not', () => {
    expect(contents(makeBook('tests/fixtures/plain/lighthouse.ink'))).toEqual(['og:title=Lighthouse', 'og:type=website']);
  });
});
