import type { Span } from '../telling/sentences.ts';
import type { PagePiece } from './aloud-plan.ts';
import { laterWords } from './later-words.ts';

/** A text of the page that is part of a piece, and where in the piece's text it begins. */
interface Part {
  readonly node: Text;
  readonly at: number;
}

/** A piece with the texts that it is made of. */
export interface SetPiece extends PagePiece {
  readonly mark: HTMLElement;
  readonly parts: readonly Part[];
}

/** What views offer to be read. */
const OFFERED = '[data-aloud]';
/** What is read as one piece, unless it holds smaller ones. */
const PIECE = 'h1, h2, h3, h4, p, li, figcaption, blockquote, summary, .date, .choice .act > span';
/** Stands on the page and is not said: marks, what only a screen reader is told, what is pressed and is no choice. */
const SILENT = '.marks, .hidden, .gloss, .chosen, .plain, .to-new, .told, .keys, [aria-hidden="true"]';
/** The word “Act” is heard, although the eye needs only the figure. */
const HEARD = '.act-opening .hidden';
const LABEL = '.label, figcaption';
const HEADING = '.run-in';

/** What stands on the page to be read, in the order of the page: what is folded away or skipped does not stand there. */
export function piecesOn(root: ParentNode): readonly SetPiece[] {
  const offered = [...root.querySelectorAll<HTMLElement>(OFFERED)];
  const all = offered.flatMap((one) => [...(one.matches(PIECE) ? [one] : []), ...one.querySelectorAll<HTMLElement>(PIECE)]);
  const choices = root.querySelectorAll('[data-aloud] .choice:not([inert] *)').length;
  return all.filter((one) => !one.closest(SILENT) && !holdsPieces(one) && isShown(one)).flatMap((mark) => {
    const { text, parts } = textOf(mark);
    if (text.trim() === '') return [];
    const sign = mark.closest('.choice')?.querySelector('.tag') ?? mark.querySelector('.letter');
    const lead = sign && (choices !== 1 || !mark.closest('.choice')) ? laterWords().aloud.lead(sign.firstChild?.textContent?.trim() ?? '') : '';
    return [{ mark, parts, text, lead, kind: mark.matches(LABEL) ? 'label' : 'words' }];
  });
}

/** The stretch of a piece on the page; nothing when it has left the page. */
export function rangeOf({ parts, mark }: SetPiece, { from, to }: Span): Range | undefined {
  const first = parts.findLast(({ at }) => at <= from);
  const last = parts.findLast(({ at }) => at < to);
  if (!first || !last || !mark.isConnected || !first.node.isConnected || !last.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.at, first.node.length));
  range.setEnd(last.node, Math.min(to - last.at, last.node.length));
  return range;
}

function holdsPieces(element: HTMLElement): boolean {
  return [...element.querySelectorAll(PIECE)].some((inner) => !inner.closest(SILENT));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

/** The words of an element. Two pieces that are set side by side, as a date and a number are, or a heading and its line, are two sentences to the ear. */
function textOf(element: HTMLElement): { readonly text: string; readonly parts: readonly Part[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: Part[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const silent = node.parentElement?.closest(SILENT);
    if (node.data === '' || (silent && element.contains(silent) && !node.parentElement?.closest(HEARD))) continue;
    const before = parts.at(-1)?.node;
    if (before?.parentElement !== node.parentElement && before?.parentElement?.matches(HEADING)) text = `${text.trimEnd()}. `;
    else if (before && isApart(before, node, element) && !/\s$/.test(text)) text += '. ';
    parts.push({ node, at: text.length });
    text += node.data;
  }
  return { text, parts };
}

function isApart(one: Text, other: Text, within: HTMLElement): boolean {
  const set = [one, other].map(({ parentElement }) => parentElement);
  return set[0] !== set[1] && set.some((parent) => parent !== within && parent?.matches('span'));
}
