import { useMemo, useState } from 'preact/hooks';
import { toCode } from '../../archive/code.ts';
import { notesFor } from '../../archive/notes.ts';
import { plainWords } from '../../script/words.ts';
import { standing, type Told } from '../../telling/told.ts';
import { codeBookOf, outcomeOf, spaced } from '../parts/outcome.ts';
import { recordOf, type RecordWords } from '../parts/pupil-record.ts';
import { toHtml } from '../parts/transcript-html.ts';
import { toMarkdown } from '../parts/transcript-markdown.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { LookHead } from './look-head.tsx';
import { RecordSteps } from './record-steps.tsx';
import { SetPiece } from './set-piece.tsx';

const say = words.record;
const recordWords: RecordWords = {
  decisions: say.decisions, whyOf: say.whyOf, ending: say.ending, paper: say.paper, file: say.file, sources: say.sourcesOf,
  standing: ({ documented, disputed, legend, invented }) => say.standing(documented, disputed, legend, invented),
  where: (act, place) => words.whereabouts(act, '', plainWords(place)), code: say.codeOf,
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
  const title = say.title(book.title);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toMarkdown(title, pieces));
      setDone(say.copied);
    } catch {
      setDone(say.notCopied);
    }
  };
  return (
    <main class="record paper">
      <LookHead name={title}>
        <button type="button" class="plain" onClick={() => print()}>{say.print}</button>
        <button type="button" class="plain" onClick={() => saveFile(`${say.fileName}.html`, 'text/html', toHtml(title, pieces, { short: true }))}>{say.save}</button>
        <button type="button" class="plain" onClick={() => void copy()}>{say.copy}</button>
        <span role="status">{done}</span>
      </LookHead>
      <p class="lede">{say.what}</p>
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
