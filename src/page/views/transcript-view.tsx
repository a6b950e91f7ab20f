import { useMemo } from 'preact/hooks';
import type { Told } from '../../telling/told.ts';
import { saveTranscript, transcriptOf } from '../save-transcript.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { LookHead } from './look-head.tsx';
import { SetPiece } from './set-piece.tsx';

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
