import type { DBSchema, IDBPDatabase } from 'idb';
import { Problem } from '../script/problem.ts';
import { branchOf, goesOnElsewhere, placeOf, type WrittenTelling } from './windows.ts';

export interface ShelfSchema extends DBSchema {
  tellings: { key: string; value: unknown };
  endings: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** What could not be read: kept as it was, out of the way. */
  aside: { key: number; value: unknown };
}
export type Database = IDBPDatabase<ShelfSchema>;

/** Problems of damaged rows that are told one by one; what is more is counted. */
const MOST_PROBLEMS = 3;

/** Rows of one kind, and a problem for each that could not be read: these are set aside, all in one step, and never deleted. */
export async function readRows<T>(database: Database, store: 'tellings' | 'endings', reader: (value: unknown) => T): Promise<readonly [T[], Problem[]]> {
  const all = database.transaction(store);
  const [keys, values] = await Promise.all([all.store.getAllKeys(), all.store.getAll()]);
  const rows: T[] = [];
  const problems: Problem[] = [];
  const damaged: number[] = [];
  values.forEach((value, at) => {
    try {
      rows.push(reader(value));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      damaged.push(at);
    }
  });
  if (damaged.length > 0) await setAside(database, store, damaged.map((at) => ({ key: keys[at] ?? '', value: values[at] })));
  return [rows, problems];
}

/** Each problem once; of many, the first, and one that says how many more there are. */
export function sumUp(problems: readonly Problem[]): Problem[] {
  const each = [...new Map(problems.map((problem) => [problem.message, problem])).values()];
  if (each.length <= MOST_PROBLEMS) return each;
  const more = problems.length - MOST_PROBLEMS;
  return [...each.slice(0, MOST_PROBLEMS), new Problem(`${more === 1 ? 'One more thing that was' : `${more} more things that were`} kept on this device ${more === 1 ? 'is' : 'are'} damaged. ${more === 1 ? 'It was' : 'They were'} set aside, and nothing else was touched.`, {}, 'shelf-damaged', String(more))];
}

async function setAside(database: Database, store: 'tellings' | 'endings', rows: readonly { readonly key: string; readonly value: unknown }[]): Promise<void> {
  const change = database.transaction([store, 'aside'], 'readwrite');
  const aside = change.objectStore('aside');
  const from = change.objectStore(store);
  await Promise.all([...rows.flatMap(({ key, value }) => [aside.add({ store, key, value }), from.delete(key)]), change.done]);
}

/**
 * Puts a telling into its row, or into one of its own where another window has gone on with it: looked up and written in one step, so that no window comes
 * between. An older state than the stored one is left. Answers the id under which the telling is kept.
 *
 * @param moved what this window has put into rows of their own already, by `placeOf`: what was written before the page knew of it goes there, too.
 */
export async function putTelling(database: Database, telling: WrittenTelling, moved: Map<string, string>): Promise<string> {
  const change = database.transaction('tellings', 'readwrite');
  // Whatever goes wrong is told by the step that it goes wrong in.
  change.done.catch(() => undefined);
  const stored = await change.store.get(telling.id);
  const place = placeOf(telling);
  const own = moved.get(place);
  const id = own ?? (goesOnElsewhere(stored, telling) ? branchOf(telling) : telling.id);
  if (id !== telling.id) moved.set(place, id);
  const put = change.store.put({ ...telling, id }, id);
  // Nothing more comes: the browser need not ask before it finishes.
  change.commit();
  await Promise.all([put, change.done]);
  return id;
}
