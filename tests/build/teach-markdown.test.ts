import { describe, expect, it } from 'vitest';
import { setMarkdown, slugOf } from '../../src/build/teach-markdown.ts';

const links = {
  claims: new Map([['hook', { id: 'hook', title: 'The hook', status: 'invented' as const, sources: [], note: 'It is ours.' }]]),
  sources: new Map([['book', { id: 'book', citation: 'Writer. *A Book*.', url: undefined }]]),
  pages: new Set(['debrief']),
  acts: new Map([[3, '../index.html#t=abc']]),
};
const set = (text: string) => setMarkdown(text, links);

describe('the Markdown of the pages for teachers', () => {
  it('links to what a page cites, and keeps a list of it', () => {
    const { html, sources, claims, unknown } = set('See [the book](source:book), [the hook](claim:hook), [act 3](act:3) and [the end](debrief.html#how-to-end).');
    expect(html).toContain('<a href="#source-book">the book</a>');
    expect(html).toContain('<a href="#claim-hook">the hook</a>');
    expect(html).toContain('<a href="../index.html#t=abc">act 3</a>');
    expect(html).toContain('<a href="debrief.html#how-to-end">the end</a>');
    expect([sources.map(({ id }) => id), claims.map(({ id }) => id), unknown]).toEqual([['book'], ['hook'], []]);
  });

  it('names what is not there', () => {
    expect(set('[a](source:bok) [b](claim:hok) [c](act:9) [d](index.html)').unknown).toEqual(['the source "bok"', 'the claim "hok"', 'act 9', 'the page "index"']);
  });

  it('puts words into a box, and cites the source of a source', () => {
    const { html, sources } = set('::: source book quoted\n\n“Words.”\n\n:::\n\nAfter.');
    expect(html).toMatch(/<section class="boxed source">\s*<p>“Words.”<\/p>\s*<\/section>\s*<p>After.<\/p>/);
    expect(sources).toHaveLength(1);
    expect(set('::: source bok adapted\n\nWords.\n\n:::').unknown).toEqual(['the source "bok"']);
  });

  it('gives a heading an address, a table its columns in words, and an apostrophe its shape', () => {
    expect(slugOf('Pair 2. Whose idea was it?')).toBe('pair-2-whose-idea-was-it');
    const { html } = set('## How to end\n\n| Minute | You say |\n|---|---|\n| 0–2 | It\'s late. |');
    expect(html).toContain('<h2 id="how-to-end">');
    expect(html).toMatch(/aria-label="Table 1: Minute You say"/);
    expect(html).toContain('<td data-of="You say">It’s late.</td>');
  });
});
