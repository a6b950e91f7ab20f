/** Writes the gallery: a story whose pages show every picture of the catalogue and every kind of paper, in the real page and on the real stage. Usage: tsx src/build/make-gallery.ts [folder]. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCatalogue } from '../archive/catalogue.ts';
import { galleryInk, galleryPages } from './gallery.ts';

const folder = process.argv[2] ?? 'node_modules/.cache/gallery';
const catalogue = 'assets/catalogue.json';
mkdirSync(folder, { recursive: true });
cpSync('tests/fixtures/gallery', folder, { recursive: true });
const pages = galleryPages(readCatalogue(JSON.parse(readFileSync(catalogue, 'utf8')), catalogue));
writeFileSync(join(folder, 'main.ink'), galleryInk(pages, 'papers', ['papers.ink']));
writeFileSync(join(folder, 'book.json'), JSON.stringify({ blurb: 'Every picture of the catalogue, and every kind of paper.', catalogue: relative(folder, catalogue) }));
writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages.map(({ name }) => name)));
console.log(`${pages.length} pictures in ${folder}/main.ink`);
