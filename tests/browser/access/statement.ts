import { checks } from './checks.ts';
import { classScreen } from './class-kinds.ts';
import { journeys } from './kinds.ts';
import type { Result } from './results.ts';

/** Every kind of page that the table looks at, by journey. */
export const kinds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries({ ...journeys, 'a class at work': classScreen }).map(([journey, list]) => [journey, list.map(({ name }) => name)]));

/** What else is held, with its criteria and the test that holds it. */
export const others: readonly (readonly [says: string, criteria: string, test: string])[] = [
  ['With two keys, one for "next" and one for "take", a reader comes from the first page to an ending and into its notes; focus is never lost, unmarked or covered', '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11', 'tests/browser/two-keys.spec.ts'],
  ['By figures alone a newcomer plays to an ending', '2.1.1', 'tests/browser/play.spec.ts'],
  ['Single letters and figures can be turned off as commands, and then press nothing', '2.1.4', 'tests/browser/two-keys.spec.ts'],
  ['Focus goes to each new passage, so that a screen reader hears it once; no more than one region speaks by itself', '2.4.3, 4.1.3', 'tests/browser/play.spec.ts'],
  ['The tree of names and roles that a screen reader is given is the one that was read and accepted', '1.3.1, 4.1.2', 'tests/browser/access.spec.ts'],
  ['Every sound has a caption, and each turn shows those of what is to be heard', '1.2.1', 'tests/page/captions.test.ts'],
  ['Every picture, and every state of it, has a sentence, said when it changes', '1.1.1', 'tests/page/alts.test.ts'],
  ['The page can be read aloud by the device, with a pause and one sentence back', 'beyond AA', 'tests/browser/aloud.spec.ts'],
  ['Nothing is timed, but for a class’s minute of silence, which the teacher has to turn on', '2.2.1', 'tests/browser/class.spec.ts'],
  ['The first words can be read before a program runs, and without one', '4.1.2', 'tests/browser/first.spec.ts'],
  ['The pages for teachers are sound for axe, each of them, at two widths', '1.1.1 to 4.1.2', 'tests/browser/teach.spec.ts'],
  ['What went wrong is said in a sentence that names what to do', '3.3.1, 3.3.3', 'tests/documents.test.ts'],
];

/** What is known not to conform, or not to be known. */
const UNKNOWN = [
  'On the boards of the drawn map long words are cut off; the same map in words stands behind a button beside it, with all of them.',
  'Nobody who lives with a screen reader, a switch or magnification has tried it for us yet. The tests run in Chromium; no screen reader ran in them.',
  'Some words of the story, and figures of notes, are buttons in a line of text and as tall as the line. 2.5.8 leaves such targets out; each note can also be read at the end, among its list.',
  'At text of 200 % on a phone a word of the largest headings may break in the middle.',
  'The Ukrainian pages are held to the same styles, but the table looks at the English ones.',
  'The game as one file and as a package for a course shows the same pages; axe looks at them on the site alone.',
];

/**
 * The statement, in Markdown.
 *
 * @param results of every check on every kind of page.
 * @param run the day, as YYYY-MM-DD, and what was measured with.
 * @throws {Error} a check is missing.
 */
export function statementOf(results: readonly Result[], run: { readonly day: string; readonly tools: readonly string[] }): string {
  const all = Object.values(kinds).flat();
  const rows = checks.map(({ id, says, criteria }) => {
    const of = results.filter(({ check }) => check === id);
    const missing = all.filter((name) => !of.some(({ kind }) => kind === name));
    if (missing.length > 0) throw new Error(`run the browser tests first: "${id}" has not been looked at on ${missing.join(', ')}`);
    const failed = of.filter(({ faults }) => faults.length > 0).map(({ kind }) => kind);
    return `| ${says} | ${criteria} | ${failed.length === 0 ? `all ${of.length}` : `${of.length - failed.length} of ${of.length}; not: ${failed.join(', ')}`} |`;
  });
  const sound = results.every(({ faults }) => faults.length === 0);
  return `# Accessibility

Written by \`npm run accessibility\` from what the browser tests found on ${run.day}, with ${run.tools.join(', ')}.

**In short.** The words alone tell the whole story: it can be read to the end without sound, without pictures, without a mouse, with two keys, and with a screen reader. It is made to conform to WCAG 2.2 at level AA. ${sound ? 'The tests below found nothing that does not.' : 'The tests below found what they name.'}

## What can be set

Text from 90 to 200 %, line spacing, plain letters, a dark, a light and a high-contrast ground, movement, hard passages in one sentence, note marks, single keys, reading aloud, and each kind of sound. A device's own wishes for less movement, more contrast or forced colours are followed.

## What is looked at on every kind of page

| What holds | WCAG 2.2 | Kinds of page |
|---|---|---|
${rows.join('\n')}

## The kinds of page

${Object.entries(kinds).map(([journey, names]) => `- **${journey}:** ${names.join('; ')}`).join('\n')}

Of long lists the first few rows are looked at; the others are made alike.

## What else is held

| What holds | WCAG 2.2 | Test |
|---|---|---|
${others.map(([says, criteria, test]) => `| ${says} | ${criteria} | \`${test}\` |`).join('\n')}

## What is not, or not known

${UNKNOWN.map((one) => `- ${one}`).join('\n')}

## How to tell us

Open an issue and say what you wanted to do, with which device and aid, and what happened. Nobody has to say why they use it. If you would rather not write in public, \`SECURITY.md\` describes a private way. What keeps somebody from reading on comes before everything else.
`;
}
