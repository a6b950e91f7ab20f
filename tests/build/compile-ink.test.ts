import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/build/compile-ink.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ink-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
const problemsOf = (files: Readonly<Record<string, string>>) => compileInk('main.ink', folderWith(files)).problems.map(({ located }) => located);

describe('compiling Ink', () => {
  it('follows INCLUDEs and names every file', () => {
    const { json, files, problems } = compileInk('main.ink', folderWith({ 'main.ink': 'INCLUDE b.ink\n-> b', 'b.ink': '=== b ===\nHello.\n-> END' }));
    expect(problems).toEqual([]);
    expect(json).toContain('Hello.');
    expect(files.map(({ name }) => name)).toEqual(['main.ink', 'b.ink']);
  });
  it('says an error with file and line, in an included file too', () => {
    expect(problemsOf({ 'main.ink': 'INCLUDE b.ink\n-> b', 'b.ink': '=== b ===\nHello.\n-> nowhere' })[0]).toMatch(/^b\.ink:3: .*nowhere/s);
  });
  it('counts a warning as a problem: a loose end would stop a player', () => {
    expect(problemsOf({ 'main.ink': '-> k\n=== k ===\nHello.' })[0]).toMatch(/^main\.ink:3: /);
  });
  it('says which line includes a file that is not there', () => {
    expect(problemsOf({ 'main.ink': '\nINCLUDE gone.ink\n-> END' })).toEqual(['main.ink:2: there is no Ink file "gone.ink"']);
  });
  it('lets an author leave notes', () => {
    expect(problemsOf({ 'main.ink': 'TODO: more here\nHello.\n-> END' })).toEqual([]);
  });
});
