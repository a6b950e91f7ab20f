import { useMemo } from 'preact/hooks';
import type { Told } from '../../telling/told.ts';
import { saveTranscript, transcriptOf } from '../save-transcript.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { LookHead } from './look-head.tsx';
import { SetPiece } from './set-piece.tsx';

/** A telling from its first line to its sources: to read through, to print, or to save. */
export function TranscriptView({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const library = desk.library.value;
  const pieces = useMemo(() => transcriptOf(told, library), [told, library]);
  return (
    <main class="transcript paper">
      <LookHead name={library.book.title}>
        <button type="button" class="plain" onClick={() => print()}>{laterWords().ending.print}</button>
        <button type="button" class="plain" onClick={() => saveTranscript(told, library, 'html')}>{laterWords().transcript.asPage}</button>
        <button type="button" class="plain" onClick={() => saveTranscript(told, library, 'markdown')}>{laterWords().transcript.asText}</button>
      </LookHead>
      <div class="transcript-in">
        {pieces.map((piece, at) => <SetPiece key={`${at}:${piece.kind}`} piece={piece} />)}
      </div>
    </main>
  );
}
