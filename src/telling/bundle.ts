import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import type { ReachedEnding, SavedTelling, ShelfContents } from './ports.ts';
import { readReached, readSaved } from './saved.ts';

/** The format's own name: another game's file is not taken for ours. */
const FORMAT = 'kept tellings';
const VERSION = 1;
/** Longest text that is read at all, and most rows of each kind: far more than a device ever keeps. */
const LONGEST = 20_000_000;
const MOST = 20_000;
const Rows = v.pipe(v.array(v.unknown()), v.maxLength(MOST));
const BundleSchema = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), story: v.pipe(v.string(), v.maxLength(200)), tellings: Rows, endings: Rows });

/** Everything that a device keeps of a story, read and sound. */
export interface Bundle {
  readonly tellings: readonly SavedTelling[];
  readonly endings: readonly ReachedEnding[];
  /** How many rows were damaged and left out. */
  readonly leftOut: number;
}

/** Everything that is kept, as one text: to save as a file or to copy. */
export function toBundle(story: string, { tellings, endings }: Pick<ShelfContents, 'tellings' | 'endings'>): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, story, tellings, endings });
}

/** Reads such a text. A damaged row is left out and counted. @throws {Problem} it is no such text, or another story's; the sentence is meant for the player. */
export function readBundle(text: string, story: string): Bundle {
  const read = v.safeParse(BundleSchema, parse(text));
  if (!read.success) throw new Problem('This is not a file of kept tellings. Nothing was changed.', {}, 'bundle-none');
  if (read.output.story !== story) {
    const other = read.output.story.slice(0, 60);
    throw new Problem(`These tellings belong to another story, “${other}”. Nothing was changed.`, {}, 'bundle-foreign', other);
  }
  const [tellings, lostTellings] = sound(read.output.tellings, readSaved);
  const [endings, lostEndings] = sound(read.output.endings, readReached);
  return { tellings, endings, leftOut: lostTellings + lostEndings };
}

/** What of a bundle is new to a device, or newer than what it has: nothing that is kept is lost to an older file. */
export function newIn(bundle: Bundle, kept: Pick<ShelfContents, 'tellings' | 'endings'>): Pick<Bundle, 'tellings' | 'endings'> {
  const changed = new Map(kept.tellings.map(({ id, changed: at }) => [id, at]));
  const reached = new Set(kept.endings.map(({ ending }) => ending));
  return {
    tellings: bundle.tellings.filter(({ id, changed: at }) => at > (changed.get(id) ?? -1)),
    endings: bundle.endings.filter(({ ending }) => !reached.has(ending)),
  };
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sound<T>(rows: readonly unknown[], reader: (value: unknown) => T): [T[], number] {
  const read: T[] = [];
  for (const row of rows) {
    try {
      read.push(reader(row));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return [read, rows.length - read.length];
}
