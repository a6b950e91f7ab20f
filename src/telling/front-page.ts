import type { PartName } from '../script/cue.ts';
import { findCue, type Line, type Turn } from '../script/turn.ts';

/** One line of a front page or of an ending, and the part it plays there. Lines without a part are plain prose. */
export interface Part {
  readonly part: PartName | 'prose';
  readonly text: string;
}

/** A front page as the paper printed it, with what was lived beside it. */
export interface FrontPage {
  readonly id: string;
  readonly parts: readonly Part[];
}

/** The last page of a life: the document in the box, what was printed, what was filed, who remembers. */
export interface EndingPage {
  readonly id: string;
  readonly parts: readonly Part[];
}

/** The front page that this turn opens, if it opens one: the lines from its `page` cue to the end of the turn. */
export function frontPageOf(turn: Turn): FrontPage | undefined {
  return opened(turn, 'page');
}

/** The ending that this turn opens, if it opens one. */
export function endingOf(turn: Turn): EndingPage | undefined {
  return opened(turn, 'ending');
}

/** The lines of a turn that are told as prose, before a front page or an ending opens. */
export function proseOf(turn: Turn): readonly Line[] {
  const at = turn.lines.findIndex(({ cues }) => cues.some(({ kind }) => kind === 'page' || kind === 'ending'));
  return at < 0 ? turn.lines : turn.lines.slice(0, at);
}

function opened(turn: Turn, kind: 'page' | 'ending'): { id: string; parts: Part[] } | undefined {
  const from = turn.lines.findIndex(({ cues }) => cues.some((cue) => cue.kind === kind));
  if (from < 0) return undefined;
  // An ending may follow a front page in one turn, and the other way round: each stops where the other begins.
  const other = kind === 'page' ? 'ending' : 'page';
  const rest = turn.lines.slice(from);
  const to = rest.findIndex(({ cues }, i) => i > 0 && cues.some((cue) => cue.kind === other));
  const lines = to < 0 ? rest : rest.slice(0, to);
  const parts = lines.filter(({ text }) => text !== '').map((line): Part => ({ part: findCue([line], 'part')?.part ?? 'prose', text: line.text }));
  return { id: findCue(lines, kind)?.id ?? '', parts };
}
