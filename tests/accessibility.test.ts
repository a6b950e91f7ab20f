import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from './browser/access/checks.ts';
import { kinds, others, statementOf } from './browser/access/statement.ts';

const text = readFileSync('docs/accessibility.md', 'utf8');
const sectionOf = (heading: string) => text.slice(text.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
const rowsOf = (heading: string) => sectionOf(heading).split('\n').filter((line) => line.startsWith('| ')).slice(1).map((line) => line.split(' | ')[0]?.slice(2));

it('docs/accessibility.md names every check, every kind of page and every other test, and no others', () => {
  expect(rowsOf('What is looked at on every kind of page')).toEqual(checks.map(({ says }) => says));
  expect(rowsOf('What else is held')).toEqual(others.map(([says]) => says));
  expect(sectionOf('The kinds of page').split('\n').filter((line) => line.startsWith('- '))).toEqual(Object.entries(kinds).map(([journey, names]) => `- **${journey}:** ${names.join('; ')}`));
});

it('each test that docs/accessibility.md names is there', () => {
  expect(others.filter(([, , test]) => !existsSync(test))).toEqual([]);
});

it('the statement says which kinds of page a check found wanting, and is not written while one has not been looked at', () => {
  const all = Object.values(kinds).flat();
  const results = checks.flatMap(({ id }) => all.map((kind) => ({ kind, check: id, faults: id === 'targets' && kind === 'settings' ? ['a button is 20 by 20'] : [] })));
  const run = { day: '2026-01-01', tools: ['axe'] };
  expect(statementOf(results, run)).toContain(`${all.length - 1} of ${all.length}; not: settings`);
  expect(() => statementOf(results.slice(1), run)).toThrow(all[0]);
});
