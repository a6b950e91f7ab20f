import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Spot } from '../bench/answers.ts';

/** Finds the rows of a story's tables by their ids. Each file is read once. */
export class RowFinder {
  readonly #files: readonly string[];
  readonly #cwd: string;
  readonly #lines = new Map<string, ReadonlyMap<string, number>>();

  constructor(files: readonly string[], cwd: string) {
    this.#files = files;
    this.#cwd = cwd;
  }

  /** Where a row with this id stands, in the first table whose path holds `part`. */
  find(id: string, part: string): Spot {
    for (const path of this.#files.filter((one) => one.includes(part))) {
      const line = this.#rowsOf(path).get(id);
      if (line !== undefined) return { file: relative(this.#cwd, path), line, column: 1, knot: '' };
    }
    return { file: part, line: 1, column: 1, knot: '' };
  }

  #rowsOf(path: string): ReadonlyMap<string, number> {
    const known = this.#lines.get(path);
    if (known) return known;
    const rows = new Map<string, number>();
    readFileSync(path, 'utf8').split('\n').forEach((line, i) => {
      for (const [, id, key] of line.matchAll(/"id"\s*:\s*"([^"]+)"|"([a-z0-9-]+)"\s*:\s*\{/g)) rows.set(id ?? key ?? '', i + 1);
    });
    this.#lines.set(path, rows);
    return rows;
  }
}
