import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../src/archive/catalogue.ts';
import { creditsOf } from '../../src/build/make-credits.ts';

const catalogue = readCatalogue(JSON.parse(readFileSync('assets/catalogue.json', 'utf8')), 'assets/catalogue.json');

it('the credits say what the catalogue says: run "npm run credits" when they do not', () => {
  expect(readFileSync('assets/CREDITS.md', 'utf8')).toBe(creditsOf(catalogue));
});

it('every asset that lies in the folders is in the catalogue, and so in the credits', () => {
  const named = new Set([...Object.values(catalogue.backdrops), ...Object.values(catalogue.actors)].map(({ file }) => file));
  for (const { files } of [catalogue.music, catalogue.ambience, catalogue.sounds].flatMap((table) => Object.values(table))) for (const file of files) named.add(file);
  const lying = ['scenes', 'people', 'sounds'].flatMap((folder) => readdirSync(`assets/${folder}`).map((name) => `${folder}/${name}`));
  expect(lying.filter((file) => !named.has(file))).toEqual([]);
});
