/**
 * `npm run release`: everything that a version is given out as, in the folder `release`: the site, the one file, the package for a course, what they contain, and their sums.
 * `-- --twice` makes it again from nothing and compares every byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { billOf, type Lock } from './bill-of-materials.ts';
import { packZip } from './pack-zip.ts';
import { differences, type Files, sumsOf } from './release-files.ts';

const RELEASE = 'release';
const AGAIN = 'node_modules/.cache/release';
const SUMS = 'SHA256SUMS';

const first = make({ site: 'dist', single: 'dist-single', scorm: 'dist-scorm' });
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE);
for (const [name, bytes] of first) writeFileSync(join(RELEASE, name), bytes);
for (const [name, bytes] of first) console.log(`${String(bytes.length).padStart(10)}  ${name}`);
console.log(`\n${sumsOf(first)}`);

if (process.argv.includes('--twice')) {
  const found = [
    ...differences(first, make({ site: `${AGAIN}/site`, single: `${AGAIN}/single`, scorm: `${AGAIN}/scorm` })),
    // A zip that differs does not say what of it does.
    ...differences(filesIn('dist'), filesIn(`${AGAIN}/site`)),
  ];
  console.log(found.length === 0 ? `Made twice: all ${first.size} files have the same bytes.` : found.join('\n'));
  if (found.length > 0) process.exitCode = 1;
  rmSync(AGAIN, { recursive: true, force: true });
}

/** Builds the three editions into these folders and gives the files of a release. */
function make(folders: { readonly site: string; readonly single: string; readonly scorm: string }): Files {
  for (const [edition, folder] of Object.entries(folders)) build(edition, folder);
  const site = filesIn(folders.site);
  const [lock, manifest] = ['package-lock.json', 'package.json'].map((path) => JSON.parse(readFileSync(path, 'utf8')));
  const editions = [...filesIn(folders.single), ...filesIn(folders.scorm)];
  // The one file is named after the story, and so is everything else.
  const story = editions.find(([name]) => name.endsWith('.html'))?.[0].replace(/\.html$/, '') ?? 'story';
  const files = new Map<string, Uint8Array>([
    ...editions,
    [`${story}-site.zip`, packZip(site)],
    ['bill-of-materials.json', Buffer.from(`${JSON.stringify(billOf(lock as Lock, manifest as { readonly name: string; readonly version: string }), null, 2)}\n`)],
  ]);
  return files.set(SUMS, Buffer.from(sumsOf(files)));
}

/** One edition, by the build's own command in a process of its own: nothing that one build leaves in memory reaches the next. */
function build(edition: string, folder: string): void {
  const mode = edition === 'site' ? [] : ['--mode', edition];
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...mode, '--outDir', folder, '--emptyOutDir'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the ${edition} was not built`);
}

/** Every file in a folder and below, by its path from there, with `/`. */
function filesIn(folder: string): Files {
  const list = (at: string): string[] => readdirSync(at).flatMap((name) => (statSync(join(at, name)).isDirectory() ? list(join(at, name)) : [join(at, name)]));
  return new Map(list(folder).map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}
