import type { Catalogue } from '../archive/catalogue.ts';
import { type Cue, toCue } from '../script/cue.ts';
import { didYouMean } from '../script/nearest.ts';
import { parseTag, type Tag } from '../script/parse-tag.ts';
import { type Place, Problem } from '../script/problem.ts';
import type { Scan, SourceTag } from './scan-ink.ts';

/** The ids that a script's tags may name. */
export interface KnownIds {
  readonly catalogue: Catalogue;
  readonly claims: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/**
 * Checks what can be checked without running the story: each tag against the table, each id against what stands beside the script, and that every choice
 * has an id that no other choice of its knot has. What is logic in a tag is checked by the walk.
 */
export function checkScript(scan: Scan, known: KnownIds): Problem[] {
  return [...checkTags(scan, known), ...checkChoiceIds(scan)];
}

/** Kinds whose value is words: with logic in them there is nothing to look up. */
const WORDY: ReadonlySet<string> = new Set(['place', 'file', 'hard', 'title', 'author']);

function checkTags(scan: Scan, known: KnownIds): Problem[] {
  return scan.tags.flatMap((source) => {
    try {
      // A value that is logic itself is known only to the walk; logic in a key leaves kind, id and the other keys to be checked here.
      if (/^[^:]*:\s*\{/.test(source.text)) return [];
      const tag = parseTag(source.text.replace(/\{[^}]*\}/g, '0'), placeOf(source));
      return source.dynamic && WORDY.has(tag.kind) ? [] : checkTag(tag, source, known);
    } catch (error) {
      if (error instanceof Problem) return [error];
      throw error;
    }
  });
}

function checkTag(tag: Tag, source: SourceTag, known: KnownIds): Problem[] {
  const place = placeOf(source);
  if (tag.kind === 'id' && !source.onChoice) return [new Problem('"id" belongs on a choice, inside its brackets', place)];
  if (tag.kind === 'file' && !/^\d\d\.\d\d\.\d{4}\s+\S/.test(tag.value)) return [new Problem('"file" needs a date and words: "# file: 22.08.1935 What the clerk wrote."', place)];
  const cue = toCue(tag);
  const problem = cue && unknownId(cue, known);
  return problem === undefined ? [] : [new Problem(problem, place)];
}

/** Where the rows stand that a tag may name, if not in the catalogue. */
const ROWS: Readonly<Record<string, string>> = { claim: 'in a file of claims', person: 'in people.json', ending: 'in endings.json' };

/** One sentence when a cue names what nobody knows. Shared with the walk, which meets the tags that hold logic. */
export function unknownId(cue: Cue, { catalogue, claims, endings, people }: KnownIds): string | undefined {
  const look = (what: string, id: string, ids: Iterable<string>, free: readonly string[] = []) => {
    const all = [...ids];
    return free.includes(id) || all.includes(id) ? undefined : `there is no ${what} "${id}"${didYouMean(id, all) || `: it needs a row ${ROWS[what] ?? 'in the catalogue'}`}`;
  };
  switch (cue.kind) {
    case 'backdrop': return look('backdrop', cue.id, Object.keys(catalogue.backdrops), ['none']);
    case 'music': return look('music', cue.id, Object.keys(catalogue.music), ['none']);
    case 'ambience': return look('ambience', cue.id, Object.keys(catalogue.ambience), ['none']);
    case 'sound': return look('sound', cue.id, Object.keys(catalogue.sounds));
    case 'leave': return look('actor', cue.id, Object.keys(catalogue.actors), ['all']);
    case 'actor': {
      const poses: readonly string[] = catalogue.actors[cue.id]?.poses ?? [];
      if (poses.length > 0 && !poses.includes(cue.pose)) return `${cue.id} has no pose "${cue.pose}"${didYouMean(cue.pose, poses)}`;
      return look('actor', cue.id, Object.keys(catalogue.actors));
    }
    case 'claim': return look('claim', cue.id, claims);
    case 'fate': return look('person', cue.person, people);
    case 'ending': return look('ending', cue.id, endings);
    default: return undefined;
  }
}

function checkChoiceIds({ choices }: Scan): Problem[] {
  const first = new Map<string, Place>();
  return choices.flatMap((choice) => {
    const place = placeOf(choice);
    if (choice.id === undefined) return [new Problem(`the choice "${choice.text}" has no id: add "# id: …" inside its brackets, or run "npm run ids"`, place)];
    const name = `${choice.knot} ${choice.id}`;
    const before = first.get(name);
    if (before) return [new Problem(`the choice id "${choice.id}" stands twice in this knot, first at line ${before.line}`, place)];
    first.set(name, place);
    return [];
  });
}

function placeOf({ file, line, knot }: { file: string; line: number; knot: string }): Place {
  return { file, line, ...(knot !== '' && { knot }) };
}
