import { basename } from 'node:path';
import { didYouMean } from '../script/nearest.ts';
import type { InkFile } from './compile-ink.ts';
import { withoutComments } from './scan-ink.ts';

/** What a script names, for guesses at what was meant. */
interface Names {
  readonly targets: readonly string[];
  readonly variables: readonly string[];
  readonly constants: readonly string[];
  readonly functions: readonly string[];
}

type Say = (found: readonly string[], names: Names) => string;

/** Ink's own messages, and what a writer is told instead: what is wrong, and what would be right. */
const SENTENCES: readonly (readonly [RegExp, Say])[] = [
  [/^Divert target not found: '-> (.+?)'/, ([name = ''], { targets }) => `the divert "-> ${name}" leads nowhere: no knot, stitch or label is called "${name}"${didYouMean(name, targets)}`],
  [/^Unresolved variable: (\S+)/, ([name = ''], { variables, targets }) => orDeclare(`no variable, knot or label is called "${name}"`, name, [...variables, ...targets])],
  [/^Variable could not be found to assign to: '(.+?)'/, ([name = ''], { variables, constants }) => (constants.includes(name) ? `"${name}" is a constant and cannot be set: declare it with VAR instead of CONST` : orDeclare(`"~ ${name} = …" sets a variable that is not there`, name, variables))],
  [/^Apparent loose end/, () => 'the story runs out after this line: let a divert ("-> knot"), a choice or "-> END" follow'],
  [/^Story already contains flow named '(.+?)' \(at line (\d+) of (.+?)"?\)/, ([name = '', line = '', path = '']) => `the knot "${name}" stands twice, first at ${basename(path)}:${line}: give one another name`],
  [/^found declaration variable '(.+?)' that was already declared \(line (\d+) of (.+?)"?\)/, ([name = '', line = '', path = '']) => `the variable "${name}" is declared twice, first at ${basename(path)}:${line}: take one away`],
  [/same label name '(.+?)' already exists in this context on line (\d+)/, ([name = '', line = '']) => `the label "(${name})" stands twice in this knot, first at line ${line}: give one another name`],
  [/^Expected closing brace '}'/, () => 'a "{" is not closed: add the "}" that is missing'],
  [/^Expected closing '}' for choice condition/, () => 'the condition of this choice is not closed: add the "}" that is missing'],
  [/^Expected closing '\]'/, () => 'the "[" of this choice is not closed: add the "]" after its words and its id'],
  [/^Function call target not found: '-> (.+?)'/, ([name = ''], { functions }) => `no function is called "${name}"${didYouMean(name, functions) || `: write one with "=== function ${name}() ==="`}`],
  [/^Expected at least one line within the (knot|stitch)/, ([what = '']) => `the ${what} above this line is empty: give it a line or a divert`],
  [/^Expected the '=' for an assignment/, () => 'a variable needs a first value: a number, true or false, or words in quotes, as in VAR name = 0'],
  [/^initial value for a variable must be|^global variable assignments cannot refer/, () => 'the first value of a variable is a number, true or false, or words in quotes, and not a calculation: set it with "~" in a knot'],
  [/^Expected end of line after (knot|stitch) name/, ([what = '']) => `the name of a ${what} is one word of letters, digits and "_": join its words with "_"`],
  [/^Saw the text 'else:'/, () => '"else:" is read as words here: write "- else:"'],
  [/^Expected some kind of logic.* but saw '(.*)'/, ([saw = '']) => (/^[^=:]*[^=!<>]=[^=]/.test(saw) ? `"=" sets and "==" compares: write "==" in "${saw}"` : `what stands in these braces is no condition and no alternatives: "${saw}"`)],
  [/^(?:Choice is completely empty|Blank choice)/, () => 'this choice has no words: write "* [Go. # id: go]", or "* -> knot" for what happens when nothing else is left'],
  [/^Empty diverts/, () => '"->" needs the name of a knot after it'],
  [/^Functions may not contain (\w+), but saw '(.*)'/, ([what = '', saw = '']) => `a function only calculates and holds no ${what}: move "${saw}" to a knot`],
  [/^Return statements can only be used .*== function (\S+) ==/, ([name = '']) => `"~ return" belongs in a function: write "=== function ${name}() ===" if "${name}" is to be one`],
  [/^Function call to '(.+?)' requires (\d+) arguments, but (?:got (\d+))?/, ([name = '', wanted = '', got = '0']) => `the function "${name}" takes ${wanted} ${wanted === '1' ? 'value' : 'values'} and is given ${got || 0}`],
  [/^(\S+) hasn't been marked as a function/, ([name = '']) => `"${name}" is a knot and not a function: go there with "-> ${name}", or write "=== function ${name}() ==="`],
  [/^Expected close quote/, () => 'a quotation mark is not closed: add the second one'],
  [/^'(.+?)' cannot be used for the name of a (\w+)/, ([name = '', what = '']) => `"${name}" is one of Ink's own words: give the ${what} another name`],
  [/^'else' case in conditional should always be the final one/, () => '"- else:" must be the last of its branches'],
  [/^You shouldn't use a '~' here/, () => '"~" stands at the beginning of its own line: inside a line, use { }'],
];

/** An Ink compiler's message as a sentence that a writer can act on; one that we do not know stays as Ink has it. */
export function inkSentence(message: string, files: Iterable<InkFile>): string {
  for (const [pattern, say] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return say(found.slice(1).map((part) => part ?? ''), namesIn(files));
  }
  return message;
}

function orDeclare(sentence: string, name: string, known: readonly string[]): string {
  return `${sentence}${didYouMean(name, known) || `: declare it with "VAR ${name} = …"`}`;
}

function namesIn(files: Iterable<InkFile>): Names {
  const text = [...files].map((file) => withoutComments(file.text)).join('\n');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return {
    targets: [...all(/^\s*={1,}\s*(?!function\b)([\p{L}\p{N}_]+)/gmu), ...all(/^\s*[-*+][-*+\s]*\(([\p{L}\p{N}_]+)\)/gmu)],
    variables: all(/^\s*(?:VAR|LIST|~\s*temp)\s+([\p{L}\p{N}_]+)/gmu),
    constants: all(/^\s*CONST\s+([\p{L}\p{N}_]+)/gmu),
    functions: all(/^\s*={2,}\s*function\s+([\p{L}\p{N}_]+)/gmu),
  };
}
