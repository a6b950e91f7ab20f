import type { Mixer, Speaker } from '../telling/ports.ts';
import type { Settings } from '../telling/settings.ts';
import type { Span } from '../telling/sentences.ts';
import { type Piece, toUtterances, type Utterance } from '../telling/utterances.ts';

/** Something on the page that is read, and the thing itself, by which it is found again when the page has changed around it. */
export interface PagePiece extends Piece {
  readonly mark: object;
}

/** The page, as far as it is read. */
export interface ReadPage<P extends PagePiece = PagePiece> {
  /** What is to be read now, in order. */
  pieces(): readonly P[];
  /** Shows which sentence is being said, and which word of it where that is known; what is said is kept in view. */
  show(piece: P, sentence: Span, word: Span | undefined): void;
  clear(): void;
}

/** What the reading is given. */
export interface AloudHouse {
  readonly speaker: Speaker;
  readonly mixer: Pick<Mixer, 'giveWay'>;
  readonly page: ReadPage;
  settings(): Pick<Settings, 'voice' | 'rate'>;
  /** Turns the reading on or off for good. */
  set(aloud: boolean): void;
  /** One sentence for the reader: there is no voice, or it does not speak. */
  tell(what: 'none' | 'failed'): void;
}

/** Where a sentence ends: in which thing on the page, how far into it, and its number on the page. */
export interface Place {
  readonly mark: object;
  readonly to: number;
  readonly at: number;
  /** The things on the page that stood up to there. */
  readonly before: ReadonlySet<object>;
}

/** A sentence that is to be said. */
export interface Planned {
  readonly piece: PagePiece;
  readonly utterance: Utterance;
  readonly place: Place;
}

/** Every sentence of a page, in order. */
export function planFor(pieces: readonly PagePiece[]): readonly Planned[] {
  return toUtterances(pieces).map((utterance, at) => {
    const piece = pieces[utterance.piece] as PagePiece;
    const before = new Set(pieces.slice(0, utterance.piece + 1).map(({ mark }) => mark));
    return { piece, utterance, place: { mark: piece.mark, to: utterance.span.to, at, before } };
  });
}

/**
 * The number of what comes after a place. Where its thing is gone from the page, that is what comes after the last that stood before it; on a page that was
 * made anew, the count of sentences says.
 */
export function after(plan: readonly Planned[], said: Place | undefined): number {
  if (!said) return 0;
  const same = plan.findLastIndex(({ place }) => place.mark === said.mark && place.to <= said.to);
  const last = same >= 0 ? same : plan.findLastIndex(({ place }) => said.before.has(place.mark));
  return last >= 0 ? last + 1 : Math.min(said.at + 1, plan.length);
}
