import { notesFor } from '../../archive/notes.ts';
import { standing } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { NoteBody } from './note-body.tsx';
import { Sheet } from './sheet.tsx';

/** One note, opened where its mark stands. */
export function NoteSheet({ claim }: { readonly claim: string }) {
  const desk = useDesk();
  const told = desk.told.value;
  const { claims, sources } = desk.library.value;
  const note = told && notesFor(standing(told).record.claims, claims, sources).notes.find((one) => one.claim.id === claim);
  if (!note) return null;
  return (
    <Sheet name={words.note.heading(note.number)} small>
      <NoteBody note={note} heading="h3" />
    </Sheet>
  );
}
