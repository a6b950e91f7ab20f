import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no view keeps words from the moment at which it was loaded: they would stay in the language that the page began with', () => {
  const kept = readdirSync('src/page', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).flatMap((name) => readFileSync(join('src/page', name), 'utf8').split('\n')
    .flatMap((line, at) => (/^(export )?const .*=.*\b(words|laterWords\(\))(?!\.ts)/.test(line) && !line.includes('=>') ? [`${name}:${at + 1}`] : [])));
  expect(kept).toEqual([]);
});
