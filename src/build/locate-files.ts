import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../archive/catalogue.ts';
import { Problem } from '../script/problem.ts';

/** The same catalogue with absolute paths. @throws {Problem} a file that it names is not there. */
export function locateFiles(catalogue: Catalogue, folder: string, name: string): Catalogue {
  const locate = (file: string) => {
    const path = resolve(folder, file);
    if (!existsSync(path)) throw new Problem(`the catalogue names "${file}", which is not there`, { file: name });
    return path;
  };
  const each = <T, U>(rows: Readonly<Record<string, T>>, change: (row: T) => U) => Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(row)]));
  const picture = <T extends { file: string }>(row: T) => ({ ...row, file: locate(row.file) });
  const recording = <T extends { files: string[] }>(row: T) => ({ ...row, files: row.files.map(locate) });
  return {
    backdrops: each(catalogue.backdrops, picture), actors: each(catalogue.actors, picture),
    music: each(catalogue.music, recording), ambience: each(catalogue.ambience, recording), sounds: each(catalogue.sounds, recording),
  };
}
