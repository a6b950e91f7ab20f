import { useMemo } from 'preact/hooks';
import type { Told } from '../../telling/told.ts';
import type { Piece } from '../parts/transcript.ts';
import { saveTranscript, transcriptOf } from '../save-transcript.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { LookHead } from './look-head.tsx';
import { SetWords } from './set-words.tsx';

const say = words.transcript;

/** A telling from its first line to its sources: to read through, to print, or to save. */
export function TranscriptView({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const library = desk.library.value;
  const pieces = useMemo(() => transcriptOf(told, library), [told, library]);
  return (
    <main class="transcript paper">
      <LookHead name={library.book.title}>
        <button type="button" class="plain" onClick={() => print()}>{words.ending.print}</button>
        <button type="button" class="plain" onClick={() => saveTranscript(told, library, 'html')}>{say.asPage}</button>
        <button type="button" class="plain" onClick={() => saveTranscript(told, library, 'markdown')}>{say.asText}</button>
      </LookHead>
      <div class="transcript-in">
        {pieces.map((piece, at) => <SetPiece key={`${at}:${piece.kind}`} piece={piece} />)}
      </div>
    </main>
  );
}

function SetPiece({ piece }: { readonly piece: Piece }) {
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
