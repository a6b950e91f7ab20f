import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS } from '../src/build/headers.ts';
import { policyOf } from '../src/build/policy.ts';
import { faultsOf, headingsOf } from './support/read-document.ts';

const markdown = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => (folder === '.' ? name : `${folder}/${name}`));
const documents = ['.', 'docs', 'assets/how/sound'].flatMap(markdown).concat('story/TAGS.md');

describe('the documents', () => {
  it('are all there', () => expect(documents).toEqual(expect.arrayContaining([
    'README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md',
    ...['art', 'engine', 'history', 'hosting', 'privacy', 'sound', 'writing'].map((name) => `docs/${name}.md`),
  ])));

  it.each(documents)('%s names only paths, commands and places that exist', (document) => {
    expect(faultsOf(document, readFileSync(document, 'utf8'))).toEqual([]);
  });

  it('README.md leads to every one in docs', () => {
    const text = readFileSync('README.md', 'utf8');
    expect(markdown('docs').filter((path) => !text.includes(`](${path}`))).toEqual([]);
  });
});

describe('docs/hosting.md', () => {
  const text = readFileSync('docs/hosting.md', 'utf8');
  const given = (header: string) => [...text.matchAll(new RegExp(`^\\s*(?:add_header |Header always set )?${header}:? "?([^"\n]+?)"?(?: always;)?$`, 'gm'))].map(([, value]) => value);

  it.each(Object.entries(HEADERS))('gives all four servers the %s that the browser tests play under', (header, sent) => {
    expect(given(header)).toEqual([sent, sent, sent, sent]);
  });

  it('asks in a header for nothing that the page does not ask of itself, but who may frame it', () => {
    const own = policyOf('').split('; ');
    expect(given('Content-Security-Policy')[0]?.split('; ').filter((rule) => !own.includes(rule))).toEqual(["frame-ancestors 'self'"]);
  });
});

describe('the reader of documents', () => {
  it.each([
    ['`src/page/desk.tsx`', 'no file "src/page/desk.tsx"'],
    ['`src/pages/*.ts`', 'no file "src/pages/*.ts"'],
    ['`src/{page,pages}/desk.ts`', 'no file "src/{page,pages}/desk.ts"'],
    ['`act-9.ink`', 'no file "act-9.ink"'],
    ['`docs/`, `tests/gone/`', 'no file "tests/gone/"'],
    ['`npm run walk -- --json`', 'no script "walk"'],
    ['```\nnpx nobody src\n```', 'no program "nobody"'],
    ['```\n$ python3 assets/how/moon.py\n```', 'no file "assets/how/moon.py"'],
    ['```\nsrc/telling/gone.ts:12: wrong\n```', 'no file "src/telling/gone.ts"'],
    ['[art](docs/paint.md)', 'no way to "docs/paint.md"'],
    ['# Play\n[play](#write)', 'no way to "#write"'],
    ['[why](DESIGN.md#why-not)', 'no way to "DESIGN.md#why-not"'],
  ])('finds what is wrong in %j', (text, fault) => expect(faultsOf('README.md', text)).toContain(fault));

  it.each([
    '`src/page/desk.ts`', '`src/*/plan-*.ts`', '`assets/scenes/<id>.svg`', '`src/{page,stage}/`', '`main.ink`', '`lib.py`', '`dist`', '`npm run story -- --json`',
    '`# claim: x`', '`#t=abc`', '`backdrops/night`', '```\nSTORY=path/to/other.ink npm run build\n```', '[art](docs/art.md#a-sheet)', '[far](https://example.org/none)',
  ])('lets %j be', (text) => expect(faultsOf('README.md', text)).toEqual([]));

  it('names headings as the forges do', () => {
    expect(headingsOf('# Why Ink, and not *Twine*?\n```\n# no heading\n```\n## Two\n## Two')).toEqual(['why-ink-and-not-twine', 'two', 'two-1']);
  });
});
