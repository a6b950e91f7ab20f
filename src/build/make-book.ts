import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { type Assembly, readAssemblies } from '../archive/assembly.ts';
import { type BoardQuestion, readBoard } from '../archive/board.ts';
import type { Book } from '../archive/book.ts';
import { EMPTY_CATALOGUE, readCatalogue } from '../archive/catalogue.ts';
import { type Claim, readClaims } from '../archive/claim.ts';
import { checkClassroom } from '../archive/classroom.ts';
import { type Ending, readEndings } from '../archive/ending.ts';
import { readGlossary } from '../archive/glossary.ts';
import { type Person, readPeople } from '../archive/person.ts';
import { readRoles, type Role } from '../archive/role.ts';
import { type CslSource, readSources } from '../archive/source.ts';
import { sayIssue } from '../archive/say-issue.ts';
import { readSubjects, type Subject } from '../archive/subject.ts';
import { openingOf } from './opening.ts';
import { hashOf } from '../script/hash.ts';
import type { Script } from '../script/narrator.ts';
import { Problem } from '../script/problem.ts';
import { checkScript } from './check-script.ts';
import { checkBoard, checkClaims, checkCrossroads, checkGlossary, checkMarkedWords, checkTellings } from './check-tables.ts';
import { citeSources } from './cite-sources.ts';
import { type Compilation, compileInk, type InkFile } from './compile-ink.ts';
import { type Learning, LearningSchema } from './learning.ts';
import { locateFiles } from './locate-files.ts';
import { locateKnot } from './locate-knot.ts';
import { locateRow } from './locate-row.ts';
import { parseJson } from './parse-json.ts';
import { scanAhead } from './scan-ahead.ts';
import { scanCrossroads } from './scan-crossroads.ts';
import { type Scan, scanInk } from './scan-ink.ts';

/** What `book.json` beside an Ink file may say. A story that has one keeps our rules; a plain Ink file has none and needs none. */
const ManifestSchema = v.object({
  blurb: v.optional(v.string(), ''),
  /** The picture that stands for the story where its address is passed on, relative to the story's folder, and what it shows. */
  card: v.optional(v.object({ file: v.string(), alt: v.string() })),
  /** The catalogue of assets, relative to the story's folder. */
  catalogue: v.optional(v.string()),
  /** The tellings that a reader can choose at the start, by the ids of the first choices that lead there. The first is the whole story. */
  tellings: v.optional(v.array(v.object({ name: v.string(), opening: v.array(v.string()) })), []),
  learning: v.optional(LearningSchema),
});

/** A story made ready, or the problems that kept it from being so. Catalogue files are absolute paths here. */
export interface MadeBook {
  readonly script: Script | undefined;
  readonly book: Book;
  readonly scan: Scan;
  /** The Ink files that it was compiled of, in the order of their INCLUDEs. */
  readonly ink: readonly InkFile[];
  /** The sources as they were written, for export. */
  readonly csl: readonly CslSource[];
  /** The tellings to choose from at the start. */
  readonly tellings: readonly { readonly name: string; readonly opening: readonly string[] }[];
  /** What the story has to carry, for the workshop's reports. */
  readonly subjects: readonly Subject[];
  /** The card; its file is absolute. */
  readonly card: { readonly file: string; readonly alt: string } | undefined;
  /** For whoever looks for something to teach with; a story that says nothing of it has none. */
  readonly learning: Learning | undefined;
  readonly problems: readonly Problem[];
  /** Every file that this was made of, to be watched. */
  readonly files: readonly string[];
}

/**
 * Makes a book of an Ink file and of what stands beside it: `book.json`, `claims/*.json`, `sources.json`, `subjects.json`, `glossary.json`, `people.json`, `endings.json`,
 * `classroom/*.json`.
 * Each may be absent. Never throws for what an author can mend: that comes back as problems with file and line.
 */
export function makeBook(mainPath: string, cwd = process.cwd()): MadeBook {
  const folder = dirname(resolve(cwd, mainPath));
  const compilation = compileInk(mainPath, cwd);
  const scan = scanInk(compilation.files);
  const problems: Problem[] = [...compilation.problems];
  const files: string[] = compilation.files.map(({ path }) => path);
  const read = <T>(path: string, reader: (value: unknown, file: string) => T, empty: T): T => {
    if (!existsSync(path)) return empty;
    files.push(path);
    const name = relative(cwd, path);
    const text = readFileSync(path, 'utf8');
    try {
      return reader(parseJson(text, name), name);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(locateRow(error, name, text));
      return empty;
    }
  };

  const manifestPath = join(folder, 'book.json');
  const manifest = read(manifestPath, readManifest, { blurb: '', card: undefined, catalogue: undefined, tellings: [], learning: undefined });
  const claims = new Map<string, Claim>();
  const claimsIn = new Map<string, string>();
  for (const path of claimFiles(folder)) {
    for (const [id, claim] of read(path, readClaims, new Map<string, Claim>())) {
      if (claims.has(id)) problems.push(inFile(`the claim "${id}" stands in ${relative(cwd, claimsIn.get(id) ?? '')} too`, path, cwd));
      claims.set(id, claim);
      claimsIn.set(id, path);
    }
  }
  const sources = read(join(folder, 'sources.json'), readSources, new Map<string, CslSource>());
  const subjects = read(join(folder, 'subjects.json'), readSubjects, new Map<string, Subject>());
  const glossary = read(join(folder, 'glossary.json'), readGlossary, undefined);
  const people = read(join(folder, 'people.json'), readPeople, new Map<string, Person>());
  const endings = read(join(folder, 'endings.json'), readEndings, new Map<string, Ending>());
  const rolesPath = join(folder, 'classroom', 'roles.json');
  const assembliesPath = join(folder, 'classroom', 'assemblies.json');
  const roles = read(rolesPath, readRoles, new Map<string, Role>());
  const assemblies = read(assembliesPath, readAssemblies, new Map<string, Assembly>());
  const boardPath = join(folder, 'classroom', 'board.json');
  const board = read(boardPath, readBoard, new Map<string, BoardQuestion>());
  const crossroads = scanCrossroads(compilation.files);
  const cataloguePath = manifest.catalogue === undefined ? undefined : resolve(folder, manifest.catalogue);
  if (cataloguePath !== undefined && !existsSync(cataloguePath)) problems.push(inFile(`there is no catalogue "${manifest.catalogue}"`, manifestPath, cwd));
  const catalogue = cataloguePath === undefined ? EMPTY_CATALOGUE : read(cataloguePath, (value, file) => locateFiles(readCatalogue(value, file), dirname(cataloguePath), file), EMPTY_CATALOGUE);

  // Where a table could not be read, everything that it names would seem unknown: one cause, one message.
  const tablesRead = problems.length === compilation.problems.length;
  if (tablesRead) problems.push(...checkClaims(claims, { sources, subjects }, (id, sentence) => inFile(sentence, claimsIn.get(id) ?? '', cwd)));
  const assemblyIds = assembliesOf(scan);
  if (tablesRead) problems.push(...checkClassroom(roles, assemblies, { sources, claims, assemblies: assemblyIds }).map((problem) => inFile(problem.message, /^the role/.test(problem.message) ? rolesPath : assembliesPath, cwd)));
  if (tablesRead && board.size > 0) problems.push(...checkBoard(board, crossroads, (sentence) => inFile(sentence, boardPath, cwd)));
  if (tablesRead && glossary) problems.push(...checkGlossary(glossary.terms, (sentence) => inFile(sentence, join(folder, 'glossary.json'), cwd)));
  if (tablesRead && existsSync(manifestPath) && compilation.json !== undefined) {
    const inScript = (sentence: string, file: string, line: number) => new Problem(sentence, { file, line });
    problems.push(...checkTellings(manifest.tellings, scan, (sentence) => inFile(sentence, manifestPath, cwd)));
    problems.push(...checkMarkedWords(compilation.files, glossary?.terms ?? [], inScript), ...checkCrossroads(scan, crossroads, inScript));
    problems.push(...checkScript(scan, { catalogue, claims: new Set(claims.keys()), endings: new Set(endings.keys()), people: new Set(people.keys()) }));
  }
  const sound = compilation.json === undefined || problems.length > 0 ? undefined : { json: compilation.json, hash: hashOf(compilation.json) };
  let opening: Book['opening'];
  try {
    opening = sound && openingOf(sound);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(locateKnot(error, scan));
  }
  const script = problems.length > 0 ? undefined : sound;
  return {
    script,
    book: {
      title: ownTag(compilation, 'title') ?? titleOf(mainPath),
      author: ownTag(compilation, 'author') ?? '',
      blurb: manifest.blurb,
      catalogue,
      claims: [...claims.values()],
      sources: citeSources([...sources.values()]),
      glossary: glossary?.terms ?? [],
      people: [...people.values()],
      endings: [...endings.values()],
      ahead: scanAhead(scan, compilation.files, catalogue),
      crossroads,
      classroom: { roles: [...roles.values()], assemblies: [...assemblyIds].flatMap((id) => assemblies.get(id) ?? []) },
      tellings: manifest.tellings,
      opening,
      board: [...board.values()],
    },
    scan, ink: compilation.files, csl: [...sources.values()], tellings: manifest.tellings, subjects: [...subjects.values()],
    card: manifest.card && { ...manifest.card, file: resolve(folder, manifest.card.file) }, learning: manifest.learning, problems, files,
  };
}

function readManifest(value: unknown): v.InferOutput<typeof ManifestSchema> {
  const read = v.safeParse(ManifestSchema, value);
  if (read.success) return read.output;
  throw new Problem(`book.json: ${sayIssue(read.issues[0])}`);
}

function claimFiles(folder: string): string[] {
  const claims = join(folder, 'claims');
  return existsSync(claims) ? readdirSync(claims).filter((name) => name.endsWith('.json')).sort().map((name) => join(claims, name)) : [];
}

function inFile(sentence: string, path: string, cwd: string): Problem {
  return locateRow(new Problem(sentence), relative(cwd, path), readFileSync(path, 'utf8'));
}

/** The ids of the decisions that a class takes together, in the order of the story. */
function assembliesOf({ tags }: Scan): ReadonlySet<string> {
  return new Set(tags.flatMap(({ text }) => /^assembly\s*:\s*(\S+)/.exec(text)?.[1] ?? []));
}

/** A tag of the whole script, from the head of its main file. */
function ownTag({ files }: Compilation, kind: string): string | undefined {
  return new RegExp(`^#\\s*${kind}\\s*:\\s*(.+?)\\s*$`, 'm').exec(files[0]?.text ?? '')?.[1];
}

function titleOf(path: string): string {
  return basename(path, '.ink').replaceAll(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase());
}
