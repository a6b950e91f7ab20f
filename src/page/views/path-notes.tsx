import { useState } from 'preact/hooks';
import { type Status, STATUSES } from '../../archive/claim.ts';
import { notesFor } from '../../archive/notes.ts';
import { standing, type Told } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { NoteBody } from './note-body.tsx';
import { Options } from './setting-controls.tsx';
import { StatusMark } from './status-mark.tsx';

/** The notes of one path: how each matter stands that it touched, and what says so. */
export function PathNotes({ told }: { readonly told: Told }) {
  const [wanted, setWanted] = useState<Status | 'all'>('all');
  const { claims, sources } = useDesk().library.value;
  const { notes, counts } = notesFor(standing(told).record.claims, claims, sources);
  if (notes.length === 0) return null;
  const used = STATUSES.filter((status) => counts[status] > 0);
  return (
    <section class="paper notes-ground" id="notes" aria-labelledby="notes-name">
      <div class="notes">
        <div class="notes-side">
          <h2 class="slab" id="notes-name">{words.ending.notes}</h2>
          <p>{words.notes.count(notes.length, claims.size)} {words.notes.sum(counts.disputed, counts.legend, counts.invented)}</p>
          <dl class="legend">
            {used.map((status) => (
              <div key={status}>
                <dt><StatusMark status={status} /></dt>
                <dd>{words.note.status[status].means}</dd>
              </div>
            ))}
          </dl>
          {used.length > 1 && (
            <div class="sift">
              <Options
                name="sift" label={words.notes.show} value={wanted} onPick={(status) => setWanted(status)}
                options={(['all', ...used] as const).map((status) => [status, status === 'all' ? words.notes.all(notes.length) : words.notes.some(words.note.status[status].name, counts[status])] as const)}
              />
            </div>
          )}
        </div>
        <ol class="note-list">
          {notes.filter(({ claim }) => wanted === 'all' || claim.status === wanted).map((note) => (
            <li key={note.claim.id}>
              <span class="nn" aria-hidden="true">{note.number}</span>
              <NoteBody note={note} heading="h3" />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
