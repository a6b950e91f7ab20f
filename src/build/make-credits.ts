/** Writes `assets/CREDITS.md` from the catalogue: every picture and recording, what it is, where its source lies and its licence. Usage: npm run credits. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, readCatalogue } from '../archive/catalogue.ts';

const PATH = 'assets/CREDITS.md';

/** The credits as they should stand. */
export function creditsOf({ backdrops, actors, music, ambience, sounds }: Catalogue): string {
  const table = (heading: string, columns: string, rows: readonly string[]) => `## ${heading}\n\n| ${columns} |\n|${' --- |'.repeat(columns.split('|').length)}\n${rows.join('\n')}\n`;
  const picture = ([id, { file, alt }]: [string, { readonly file: string; readonly alt: string }]) => `| \`${id}\` | \`${file}\` | ${alt} |`;
  const recording = ([id, { files, caption }]: [string, { readonly files: readonly string[]; readonly caption: string }]) => `| \`${id}\` | ${files.map((file) => `\`${file}\``).join(', ')} | ${caption} |`;
  return [
    '# Credits of the assets',
    '',
    'Made from `catalogue.json` by `npm run credits`; a test holds the two equal. Every picture and every recording is original, made for this game by its makers, under CC BY 4.0.',
    'The programs that draw and render them lie in `assets/how`. Recordings with wind, strings, brass, piano or guitar were rendered with samples of FluidR3 GM (Frank Wen, Toby Smithe; MIT, `how/sound/FLUIDR3-LICENSE.txt`).',
    'The letters of the page are Vollkorn and Vollkorn SC (Friedrich Althausen), Tektur (Adam Jagosz), PT Mono (ParaType) and Andika (SIL International), all under the SIL Open Font Licence 1.1.',
    '',
    table('Scenes', 'Id | File | What it shows', Object.entries(backdrops).map(picture)),
    table('People', 'Id | File | What it shows', Object.entries(actors).map(picture)),
    table('Music', 'Id | Files | What is heard', Object.entries(music).map(recording)),
    table('Rooms', 'Id | Files | What is heard', Object.entries(ambience).map(recording)),
    table('Noises', 'Id | Files | What is heard', Object.entries(sounds).map(recording)),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = 'assets/catalogue.json';
  writeFileSync(PATH, creditsOf(readCatalogue(JSON.parse(readFileSync(path, 'utf8')), path)));
  console.log(PATH);
}
