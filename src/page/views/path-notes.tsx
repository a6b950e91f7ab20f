import { useState } from 'preact/hooks';
import type { Status } from '../../archive/claim.ts';
import { notesFor } from '../../archive/notes.ts';
import { standing, type Told } from '../../telling/told.ts';
import { DOUBTFUL_FIRST, groupNotes, type NoteGroup } from '../parts/note-groups.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { NoteBody } from './note-body.tsx';
import { StatusMark } from './status-mark.tsx';

/** The notes of one path: how many there are of each kind, then what is in doubt; what lies act by act is folded until it is asked for. */
export function PathNotes({ told }: { readonly told: Told }) {
  const [wanted, setWanted] = useState<Status>('disputed');
  const { claims, sources } = useDesk().library.value;
  const { notes, counts } = notesFor(standing(told).record.claims, claims, sources);
  if (notes.length === 0) return null;
  return (
    <section class="paper notes-ground" id="notes" aria-labelledby="notes-name">
      <div class="notes">
        <div class="notes-side">
          <h2 class="slab" id="notes-name">{laterWords().ending.notes}</h2>
          <p>{laterWords().notes.count(notes.length, claims.size)} {laterWords().notes.sum(counts.disputed, counts.legend, counts.invented)}</p>
          <ul class="tally">
            {DOUBTFUL_FIRST.filter((status) => counts[status] > 0).map((status) => (
              <li key={status}>
                <a href={`#notes-${status}`} onClick={() => setWanted(status)}>
                  <span class="slab">{counts[status]}</span>
                  <span><StatusMark status={status} /> <small>{words.note.status[status].means}</small></span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          {groupNotes(notes, told).map((group, at, all) => (
            <Group key={`${group.status} ${group.act?.act}`} group={group} open={group.act === undefined || wanted === group.status} first={all.findIndex(({ status }) => status === group.status) === at} />
          ))}
        </div>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: NoteGroup;
  /** The first group of its status: the tally leads here. */
  readonly first: boolean;
  readonly open: boolean;
}

function Group({ group: { status, act, notes }, first, open }: GroupProps) {
  const name = words.note.status[status].name;
  const where = act && words.whereabouts(act.act, act.actTitle, '');
  return (
    <details class="note-group" {...(first ? { id: `notes-${status}` } : {})} open={open}>
      <summary>
        <Icon name={status} />
        <h3 class="slab">{laterWords().notes.group(name, notes.length)}{where && <small> {where}</small>}</h3>
      </summary>
      <ol class="note-list">
        {notes.map((note) => (
          <li key={note.claim.id} value={note.number}>
            <span class="nn">{note.number}</span>
            <NoteBody note={note} heading="h4" />
          </li>
        ))}
      </ol>
    </details>
  );
}
