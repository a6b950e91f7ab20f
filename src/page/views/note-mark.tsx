import { plainWords } from '../../script/words.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** Keeps the marks on the line of the word that they follow. */
const WORD_JOINER = '\u2060';

interface NoteMarksProps {
  readonly claims: readonly string[];
  /** The numbers of the notes; absent: no marks here. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** The figures after a line that touches matters of record. */
export function NoteMarks({ claims, numbers }: NoteMarksProps) {
  const marks = claims.flatMap((claim) => {
    const number = numbers?.get(claim);
    return number === undefined ? [] : [{ claim, number }];
  });
  if (marks.length === 0) return null;
  return (
    <span class="marks">
      {WORD_JOINER}
      {marks.map(({ claim, number }) => <NoteMark key={claim} claim={claim} number={number} />)}
    </span>
  );
}

/** One figure; it opens the note over the page. */
function NoteMark({ claim, number }: { readonly claim: string; readonly number: number }) {
  const desk = useDesk();
  const found = desk.library.value.claims.get(claim);
  if (!found) return null;
  return (
    <button
      type="button" class="note" data-status={found.status} aria-haspopup="dialog"
      aria-label={words.note.mark(number, found.status, plainWords(found.title))} onClick={() => desk.surface.open({ kind: 'note', claim })}
    >
      {number}
    </button>
  );
}
