import type { BoardQuestion } from '../archive/board.ts';
import type { Claim } from '../archive/claim.ts';
import type { Crossroads } from '../archive/crossroads.ts';
import type { Term } from '../archive/glossary.ts';
import { didYouMean } from '../script/nearest.ts';
import type { Problem } from '../script/problem.ts';
import type { InkFile } from './compile-ink.ts';
import { type Scan, withoutComments } from './scan-ink.ts';

/** Makes a problem of a sentence, with its place in a table. */
type Locate = (sentence: string) => Problem;

/** Claims name only sources and subjects that are there. */
export function checkClaims(claims: ReadonlyMap<string, Claim>, known: Readonly<Record<'sources' | 'subjects', ReadonlyMap<string, unknown>>>, locate: (id: string, sentence: string) => Problem): Problem[] {
  return [...claims.values()].flatMap((claim) => (['sources', 'subjects'] as const).flatMap((kind) => (claim[kind] ?? []).filter((id) => !known[kind].has(id))
    .map((id) => locate(claim.id, `the claim "${claim.id}" ${kind === 'sources' ? 'cites' : 'belongs to'} "${id}", which no ${kind.slice(0, -1)} is called${didYouMean(id, known[kind].keys())}`))));
}

/** A question asks about a main crossroads, and no main crossroads goes without. */
export function checkBoard(board: ReadonlyMap<string, BoardQuestion>, crossroads: readonly Crossroads[], locate: Locate): Problem[] {
  const main = crossroads.filter((one) => one.main).map(({ id }) => id);
  return [
    ...[...board.keys()].filter((id) => !main.includes(id)).map((id) => locate(`the board asks about "${id}", which no main crossroads is called${didYouMean(id, main)}`)),
    ...main.filter((id) => !board.has(id)).map((id) => locate(`the board asks nothing about the main crossroads "${id}"`)),
  ];
}

/** Each telling begins with choices that the script has. */
export function checkTellings(tellings: readonly { readonly name: string; readonly opening: readonly string[] }[], { choices }: Scan, locate: Locate): Problem[] {
  const ids = choices.flatMap(({ id }) => id ?? []);
  return tellings.flatMap(({ name, opening }) => opening.filter((id) => !ids.includes(id)).map((id) => locate(`the telling "${name}" opens with the choice "${id}", which is not there${didYouMean(id, ids)}`)));
}

/** No two terms of a glossary may be written alike: one of them would never be found. */
export function checkGlossary(terms: readonly Term[], locate: Locate): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ id, forms }) => forms.flatMap((form) => {
    const owner = owners.get(form.toLowerCase());
    owners.set(form.toLowerCase(), owner ?? id);
    return owner === undefined ? [] : [locate(`the glossary's "${id}" has the form "${form}", which "${owner}" has already`)];
  }));
}

const MARKED = /(?<![\p{L}\p{N}_])_([^_\s#](?:[^_#]*[^_\s#])?)_(?![\p{L}\p{N}_])/gu;

/** A word that is marked for the glossary stands in it. */
export function checkMarkedWords(files: readonly InkFile[], terms: readonly Term[], place: (sentence: string, file: string, line: number) => Problem): Problem[] {
  const forms = new Set(terms.flatMap((term) => term.forms.map((form) => form.toLowerCase())));
  if (forms.size === 0) return [];
  return files.flatMap(({ name, text }) => withoutComments(text).split('\n').flatMap((line, i) => (
    // Logic has names with underscores of its own.
    [...line.replace(/(?<!\\)#.*$/, '').replace(/\{[^{}|:]*[:}]|->\s*[\w.]+|^\s*[~=].*$|^\s*[-*+][-*+\s]*\(\w+\)/g, ' ').matchAll(MARKED)]
      .map(([, word = '']) => word).filter((word) => !forms.has(word.toLowerCase().replaceAll('’', "'")))
      .map((word) => place(`"_${word}_" is marked for the glossary, which has no "${word}"${didYouMean(word.toLowerCase(), forms)}`, name, i + 1))
  )));
}

/** A crossroads has choices after it. */
export function checkCrossroads({ tags }: Scan, crossroads: readonly Crossroads[], place: (sentence: string, file: string, line: number) => Problem): Problem[] {
  return crossroads.filter(({ options }) => options.length === 0).flatMap(({ id }) => tags.filter(({ text }) => new RegExp(`^crossroads\\s*:\\s*${id}$`).test(text))
    .map(({ file, line }) => place(`the crossroads "${id}" has no choices after it: a crossroads ends its turn with the choice that it names`, file, line)));
}
