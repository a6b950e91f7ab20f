import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReadable } from '../../src/script/when.ts';

const sheets = ['scenes', 'people'].flatMap((folder) => readdirSync(`assets/${folder}`).filter((name) => name.endsWith('.svg')).map((name) => `assets/${folder}/${name}`));
const plain = (text: string) => text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

describe.each(sheets)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('asks of its values only what the stage understands', () => {
    const conditions = [...text.matchAll(/data-when="([^"]*)"/g)].map(([, when]) => plain(when ?? ''));
    expect(conditions.filter((when) => !isReadable(when))).toEqual([]);
  });

  it('holds layers, what a crop keeps, and no words, filters or foreign pictures', () => {
    expect(text).toMatch(/<g [^>]*data-layer=/);
    expect(text).toMatch(/data-focus="[^"]+"/);
    expect(text).not.toMatch(/<(text|filter|image|script|foreignObject)\b/);
  });
});
