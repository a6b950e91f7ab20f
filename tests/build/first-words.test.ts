import { expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { firstWords } from '../../src/build/first-words.ts';
import { policyOf } from '../../src/build/policy.ts';

const book = {
  title: 'The <Pier>', author: 'A. N.', blurb: 'One _evening_.', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], endings: [], ahead: {}, crossroads: [],
  classroom: { roles: [], assemblies: [] }, tellings: [], board: [], opening: { lines: ['The boats are "late" & slow.'], choices: [{ knot: 'start', id: 'wait', text: 'Wait.' }] },
} as const;

it('sets title, first words and first choices as markup that needs no program, with every sign escaped', async () => {
  const { body, style } = await firstWords(book);
  expect(body).toContain('&lt;Pier>');
  expect(body).toContain('The boats are “late” &amp; slow.');
  expect(body).toMatch(/<button[^>]*aria-keyshortcuts="1"[^>]*>.*Wait\./);
  expect(body).toContain('<template id="unfetched">');
  // A style in an attribute would be refused by the page's policy.
  expect(body).not.toContain('style=');
  expect(policyOf(`<style>${style}</style>`)).toMatch(/'sha256-[\w+/=]{44}';/);
});
