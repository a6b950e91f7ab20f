import type { Notes } from '../../archive/notes.ts';
import type { Status } from '../../archive/claim.ts';
import { endingOf, frontPageOf, type Part, proseOf } from '../../telling/front-page.ts';
import type { FileLine } from '../../telling/record.ts';
import { standing, type Told, type ToldTurn } from '../../telling/told.ts';

/** What a transcript says between the story's own words. Another language is another object of this shape. */
export interface TranscriptWords {
  readonly act: (number: number) => string;
  readonly notTaken: string;
  readonly offered: string;
  readonly file: string;
  readonly notes: string;
  readonly sources: string;
  readonly status: Readonly<Record<Status, string>>;
}

/** A crossroads in short: before which decision (from 0), where, what was taken, and what the reader wrote beside it, or nothing. */
export interface Step {
  readonly at: number;
  readonly place: string;
  readonly text: string;
  readonly note: string;
}

/** One piece of a transcript, in the order of the telling. Texts are the story's own, with its italics. */
export type Piece =
  | { readonly kind: 'act' | 'place' | 'prose' | 'chosen' | 'heading'; readonly text: string }
  /** What was offered beside the choice, or is offered where the telling stands. */
  | { readonly kind: 'others'; readonly label: string; readonly texts: readonly string[] }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** The parts of a front page or of a last page, as they were set. */
  | { readonly kind: 'printed'; readonly parts: readonly Part[] }
  | { readonly kind: 'file'; readonly lines: readonly FileLine[] }
  | { readonly kind: 'notes'; readonly notes: readonly { readonly number: number; readonly status: string; readonly title: string; readonly text: string }[] }
  | { readonly kind: 'sources'; readonly sources: readonly { readonly id: string; readonly citation: string; readonly url?: string | undefined }[] };

/**
 * A telling as pieces to be set: everything that was told, each choice with what else was offered, front pages and ending as they were set, then the file,
 * the notes of this path and their sources.
 */
export function toTranscript(told: Told, { notes, sources }: Notes, say: TranscriptWords): Piece[] {
  const { file } = standing(told).record;
  return [
    ...told.turns.flatMap((turn, at) => toldTurn(turn, told.turns[at - 1], say)),
    ...section(say.file, file.length, { kind: 'file', lines: file }),
    ...section(say.notes, notes.length, { kind: 'notes', notes: notes.map(({ number, claim }) => ({ number, status: say.status[claim.status], title: claim.title, text: claim.note })) }),
    ...section(say.sources, sources.length, { kind: 'sources', sources }),
  ];
}

function toldTurn({ turn, decision, whereabouts }: ToldTurn, before: ToldTurn | undefined, say: TranscriptWords): Piece[] {
  const { act, actTitle, place } = whereabouts;
  const chosen = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
  const others = turn.choices.filter((choice) => choice !== chosen).map(({ text }) => text);
  const pieces: Piece[] = [];
  if (act !== undefined && act !== before?.whereabouts.act) pieces.push({ kind: 'act', text: `${say.act(act)}${actTitle ? `: ${actTitle}` : ''}` });
  if (place && place !== before?.whereabouts.place) pieces.push({ kind: 'place', text: place });
  for (const { text } of turn.lines.length > 0 ? proseOf(turn) : []) if (text) pieces.push({ kind: 'prose', text });
  for (const page of [frontPageOf(turn), endingOf(turn)]) if (page) pieces.push({ kind: 'printed', parts: page.parts });
  if (chosen) pieces.push({ kind: 'chosen', text: chosen.text });
  if (others.length > 0) pieces.push({ kind: 'others', label: chosen ? say.notTaken : say.offered, texts: others });
  return pieces;
}

function section(heading: string, count: number, piece: Piece): Piece[] {
  return count > 0 ? [{ kind: 'heading', text: heading }, piece] : [];
}
