import type { Official } from '../../script/cue.ts';
import { allCues, findCue, type Line } from '../../script/turn.ts';
import type { FileLine } from '../../telling/record.ts';

/** One paragraph: the line's words, and the claims whose marks stand after it. */
export interface Paragraph {
  readonly text: string;
  readonly claims: readonly string[];
}

/** What stands on the leaf, one below the other. */
export type Block =
  | { readonly kind: 'act'; readonly number: number; readonly title: string }
  | { readonly kind: 'place'; readonly words: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly opens: boolean }
  | { readonly kind: 'paper'; readonly voice: Official; readonly label: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'dossier'; readonly file: readonly FileLine[] }
  | { readonly kind: 'hard'; readonly summary: string; readonly blocks: readonly Block[] };

/**
 * Turns the lines of a turn into blocks: consecutive official lines of one voice and label are one paper, a change of act, place or scene
 * stands between paragraphs, and everything after a `hard` mark lies inside one block that can be skipped. An act that begins with the turn is
 * not repeated there: it stands in the running head.
 *
 * @param fresh claims that may be marked here: those that no earlier turn has touched. Each is marked once.
 * @param file what this telling's file holds: shown after a line marked `dossier`.
 */
export function toBlocks(lines: readonly Line[], fresh: ReadonlySet<string>, file: readonly FileLine[] = []): readonly Block[] {
  const marked = new Set<string>();
  const all: Block[] = [];
  let into = all;
  let opens = false;
  lines.forEach((line, at) => {
    const act = findCue([line], 'act');
    const place = findCue([line], 'place');
    const scene = findCue([line], 'scene');
    const hard = findCue([line], 'hard');
    if (act && at > 0) into.push({ kind: 'act', number: act.number, title: act.title });
    if (place) into.push({ kind: 'place', words: place.words });
    else if (scene && !act && at > 0) into.push({ kind: 'break' });
    if (hard && into === all) {
      const blocks: Block[] = [];
      into.push({ kind: 'hard', summary: hard.summary, blocks });
      into = blocks;
    }
    opens ||= act !== undefined;
    if (line.text !== '') {
      push(into, line, claimsOf(line, fresh, marked), opens);
      opens = false;
    }
    if (findCue([line], 'dossier') && file.length > 0) into.push({ kind: 'dossier', file });
  });
  return all;
}

function push(into: Block[], line: Line, claims: readonly string[], opens: boolean): void {
  const paragraph = { text: line.text, claims };
  const official = findCue([line], 'official');
  if (!official) {
    into.push({ kind: 'paragraph', paragraph, opens });
    return;
  }
  const last = into.at(-1);
  if (last?.kind === 'paper' && last.voice === official.voice && (official.label === '' || official.label === last.label)) {
    into[into.length - 1] = { ...last, paragraphs: [...last.paragraphs, paragraph] };
  } else {
    into.push({ kind: 'paper', voice: official.voice, label: official.label, paragraphs: [paragraph] });
  }
}

/** The claims whose marks stand after a line: those of `fresh` that no line before it has marked. Adds them to `marked`. */
export function claimsOf(line: Line, fresh: ReadonlySet<string>, marked: Set<string>): readonly string[] {
  const here = [...new Set(allCues([line], 'claim').map(({ id }) => id))].filter((id) => fresh.has(id) && !marked.has(id));
  for (const id of here) marked.add(id);
  return here;
}

/** Whether a paragraph begins with a quotation mark, which hangs in the margin. */
export function opensWithQuote(text: string): boolean {
  return /^[*_]?["'“‘]/.test(text);
}
