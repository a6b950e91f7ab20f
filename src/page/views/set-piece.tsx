import type { Piece } from '../parts/transcript.ts';
import { SetWords } from './set-words.tsx';

/** One piece of a transcript, as the page sets it. */
export function SetPiece({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'act': case 'heading': return <h2 class="slab"><SetWords text={piece.text} /></h2>;
    case 'place': return <p class="place"><SetWords text={piece.text} /></p>;
    case 'prose': return <p><SetWords text={piece.text} /></p>;
    case 'chosen': return <p class="chosen"><SetWords text={piece.text} /></p>;
    case 'others': return (
      <p class="not-taken">
        <span class="sc">{piece.label}</span>{' '}
        {piece.texts.map((text, at) => <span key={text}>{at > 0 && ' / '}<SetWords text={text} /></span>)}
      </p>
    );
    case 'steps': return (
      <ol class="record-steps">
        {piece.steps.map(({ at, place, text, note }) => <li key={at}><p class="quiet"><SetWords text={place} /></p><p class="chosen"><SetWords text={text} /></p>{note && <p>{note}</p>}</li>)}
      </ol>
    );
    case 'printed': return (
      <div class="as-printed">
        {piece.parts.map(({ part, text }) => <p key={`${part} ${text}`} class={`as-printed-${part}`}><SetWords text={text} /></p>)}
      </div>
    );
    case 'file': return <ul class="filed">{piece.lines.map(({ date, words: text }) => <li key={`${date} ${text}`}>{date && <b>{date}</b>} <SetWords text={text} /></li>)}</ul>;
    case 'notes': return (
      <ol class="transcript-notes">
        {piece.notes.map(({ number, status, title, text }) => <li key={number} value={number}><b>{status}: <SetWords text={title} />.</b> <SetWords text={text} /></li>)}
      </ol>
    );
    case 'sources': return (
      <ul class="source-list">
        {piece.sources.map(({ id, citation, url }) => <li key={id}><SetWords text={citation} />{url !== undefined && !citation.includes(url) && <> <a href={url} target="_blank" rel="noreferrer">{url}</a></>}</li>)}
      </ul>
    );
    default: return piece satisfies never;
  }
}
