/** `npm run ids`: writes an id into each choice of the script that has none. The words of the choice name it; look them over before you commit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deriveChoiceId } from '../script/choice-id.ts';
import { compileInk } from './compile-ink.ts';
import { storyPath } from './ink-plugin.ts';
import { scanInk } from './scan-ink.ts';

const { files } = compileInk(storyPath(process.env));
const { choices } = scanInk(files);
const taken = new Map<string, Set<string>>();
for (const { knot, id } of choices) if (id !== undefined) taken.set(knot, (taken.get(knot) ?? new Set()).add(id));

let written = 0;
for (const { path, name } of files) {
  const missing = choices.filter((choice) => choice.file === name && choice.id === undefined);
  if (missing.length === 0) continue;
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const { line, knot, text } of missing) {
    const ids = taken.get(knot) ?? new Set<string>();
    const id = deriveChoiceId(text, ids).replace(/[^a-z0-9-]/g, '') || `choice-${line}`;
    taken.set(knot, ids.add(id));
    lines[line - 1] = withId(lines[line - 1] ?? '', id);
    console.log(`${name}:${line}: ${id}`);
    written++;
  }
  writeFileSync(path, lines.join('\n'));
}
console.log(written === 0 ? 'every choice has an id' : `${written} ids written`);

/** Inside the brackets when the choice has them, else after its words. */
function withId(line: string, id: string): string {
  const close = line.indexOf(']');
  if (close >= 0) return `${line.slice(0, close).trimEnd()} # id: ${id}${line.slice(close)}`;
  const divert = line.search(/\s*->/);
  return divert >= 0 ? `${line.slice(0, divert)} # id: ${id}${line.slice(divert)}` : `${line.trimEnd()} # id: ${id}`;
}
