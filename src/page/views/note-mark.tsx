import { plainWords } from '../../script/words.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** The figure after a line that touches a matter of record; it opens the note over the page. */
export function NoteMark({ claim, number }: { readonly claim: string; readonly number: number }) {
  const desk = useDesk();
  const found = desk.library.value.claims.get(claim);
  if (!found) return null;
  return (
    <button
      type="button" class="note" data-status={found.status} aria-haspopup="dialog"
      aria-label={words.note.mark(number, found.status, plainWords(found.title))} onClick={() => desk.open({ kind: 'note', claim })}
    >
      {number}
    </button>
  );
}
