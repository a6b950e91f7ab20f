import { useMemo, useState } from 'preact/hooks';
import { toCode } from '../../archive/code.ts';
import { notesFor } from '../../archive/notes.ts';
import { plainWords } from '../../script/words.ts';
import { standing, type Told } from '../../telling/told.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { outcomeOf, spaced } from '../parts/outcome.ts';
import { recordOf, type RecordWords } from '../parts/pupil-record.ts';
import { toHtml } from '../parts/transcript-html.ts';
import { toMarkdown } from '../parts/transcript-markdown.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { LookHead } from './look-head.tsx';
import { RecordSteps } from './record-steps.tsx';
import { SetPiece } from './set-piece.tsx';

const recordWords: RecordWords = {
  decisions: laterWords().record.decisions, whyOf: laterWords().record.whyOf, ending: laterWords().record.ending, paper: laterWords().record.paper, file: laterWords().record.file, sources: laterWords().record.sourcesOf,
  standing: ({ documented, disputed, legend, invented }) => laterWords().record.standing(documented, disputed, legend, invented),
  where: (act, place) => words.whereabouts(act, '', plainWords(place)), code: laterWords().record.codeOf,
};

/** A life on two sheets of paper, to print, save or copy. A reason may be written beside each crossroads. */
export function RecordView({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const { book, claims, sources, endings } = desk.library.value;
  const reasons = desk.reasons.of(told);
  const [done, setDone] = useState('');
  const notes = useMemo(() => notesFor(standing(told).record.claims, claims, sources), [told, claims, sources]);
  const codes = codeBookOf(book);
  const code = codes ? spaced(toCode(outcomeOf(told), codes)) : '';
  const { ending } = standing(told).record;
  const pieces = recordOf({ told, notes, reasons, ending: ending ? (endings.get(ending.id)?.title ?? '') : '', code }, recordWords);
  const title = laterWords().record.title(book.title);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toMarkdown(title, pieces));
      setDone(laterWords().record.copied);
    } catch {
      setDone(laterWords().record.notCopied);
    }
  };
  return (
    <main class="record paper">
      <LookHead name={title}>
        <button type="button" class="plain" onClick={() => print()}>{laterWords().record.print}</button>
        <button type="button" class="plain" onClick={() => saveFile(`${laterWords().record.fileName}.html`, 'text/html', toHtml(title, pieces, { short: true, language: words.code }))}>{laterWords().record.save}</button>
        <button type="button" class="plain" onClick={() => void copy()}>{laterWords().record.copy}</button>
        <span role="status">{done}</span>
      </LookHead>
      <p class="lede">{laterWords().record.what}</p>
      <div class="record-in">
        {pieces.map((piece, at) => (
          piece.kind === 'steps'
            ? <RecordSteps key="steps" told={told} steps={piece.steps} reasons={reasons} />
            : <SetPiece key={`${at}:${piece.kind}`} piece={piece} />
        ))}
      </div>
    </main>
  );
}
