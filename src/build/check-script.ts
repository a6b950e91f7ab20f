import type { Catalogue } from '../archive/catalogue.ts';
import { didYouMean } from '../script/nearest.ts';
import { parseTag, type Tag } from '../script/parse-tag.ts';
import { type Place, Problem } from '../script/problem.ts';
import type { Scan, SourceTag } from './scan-ink.ts';

/** The ids that a script's tags may name. */
export interface KnownIds {
  readonly catalogue: Catalogue;
  readonly claims: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

/**
 * Checks what can be checked without running the story: each tag against the table, each id against what stands beside the script, and that every choice
 * has an id that no other choice of its knot has. Tags with logic in them are checked by the walk.
 */
export function checkScript(scan: Scan, known: KnownIds): Problem[] {
  return [...checkTags(scan, known), ...checkChoiceIds(scan)];
}

function checkTags(scan: Scan, known: KnownIds): Problem[] {
  return scan.tags.filter(({ dynamic }) => !dynamic).flatMap((source) => {
    try {
      const tag = parseTag(source.text, placeOf(source));
      return checkTag(tag, source, known);
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
  const problem = unknownId(tag, known);
  return problem === undefined ? [] : [new Problem(problem, place)];
}

/** One sentence when a tag names what nobody knows. Shared with the walk, which sees the tags that hold logic. */
export function unknownId({ kind, value, keys }: Pick<Tag, 'kind' | 'value' | 'keys'>, { catalogue, claims, endings }: KnownIds): string | undefined {
  const look = (what: string, ids: Iterable<string>, free: readonly string[] = []) => {
    const all = [...ids];
    return free.includes(value) || all.includes(value) ? undefined : `there is no ${what} "${value}"${didYouMean(value, all)}`;
  };
  switch (kind) {
    case 'backdrop': return look('backdrop', Object.keys(catalogue.backdrops), ['none']);
    case 'music': return look('music', Object.keys(catalogue.music), ['none']);
    case 'ambience': return look('ambience', Object.keys(catalogue.ambience), ['none']);
    case 'sound': return look('sound', Object.keys(catalogue.sounds));
    case 'leave': return look('actor', Object.keys(catalogue.actors), ['all']);
    case 'actor': {
      const poses: readonly string[] = catalogue.actors[value]?.poses ?? [];
      if (poses.length > 0 && keys.pose !== undefined && !poses.includes(keys.pose)) return `${value} has no pose "${keys.pose}"${didYouMean(keys.pose, poses)}`;
      return look('actor', Object.keys(catalogue.actors));
    }
    case 'claim': return look('claim', claims);
    case 'ending': return look('ending', endings);
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
