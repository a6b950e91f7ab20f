import { notesFor } from '../../archive/notes.ts';
import type { Screen } from '../parts/class-messages.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { NoteBody } from './note-body.tsx';
import { RoleCards } from './role-cards.tsx';
import { SetWords } from './set-words.tsx';
import { StatusMark } from './status-mark.tsx';

/** What the class will be asked next, so that cards can be handed out in time. */
export function NextForClass({ screen }: { readonly screen: Screen }) {
  const { assemblies } = useDesk().library.value.book.classroom;
  const agenda = assemblies.find(({ id }) => id === screen.next);
  return (
    <section aria-labelledby="next-up">
      <h2 class="sc" id="next-up">{laterWords().classroom.teacher.nextUp}</h2>
      {agenda ? (
        <>
          <p class="next-question"><SetWords text={agenda.question} /></p>
          <RoleCards agenda={agenda} />
        </>
      ) : <p class="quiet">{laterWords().classroom.teacher.noNext}</p>}
    </section>
  );
}

/** The notes that the present passage touches, folded. */
export function PassageNotes({ claims: ids }: { readonly claims: readonly string[] }) {
  const { claims, sources } = useDesk().library.value;
  const { notes } = notesFor(ids, claims, sources);
  return (
    <section aria-labelledby="passage-notes">
      <h2 class="sc" id="passage-notes">{laterWords().classroom.teacher.notes}</h2>
      {notes.length === 0 && <p class="quiet">{laterWords().classroom.teacher.noNotes}</p>}
      {notes.map((note) => (
        <details key={note.claim.id}>
          <summary><StatusMark status={note.claim.status} /> <SetWords text={note.claim.title} /></summary>
          <NoteBody note={note} heading="h4" />
        </details>
      ))}
    </section>
  );
}
