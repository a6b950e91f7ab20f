import type { Note } from '../../archive/notes.ts';
import type { Source } from '../../archive/source.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { StatusMark } from './status-mark.tsx';

interface NoteBodyProps {
  readonly note: Note;
  /** `h4`: under a heading that says the status already. */
  readonly heading: 'h3' | 'h4';
}

/** One note: how the matter stands, what it is, what is known, and what says so. */
export function NoteBody({ note: { claim, sources }, heading: Heading }: NoteBodyProps) {
  return (
    <div class="note-body">
      {Heading === 'h3' && <p><StatusMark status={claim.status} /></p>}
      <Heading class="claim"><SetWords text={claim.title} /></Heading>
      <p class="say"><SetWords text={claim.note} /></p>
      {sources.length > 0 && (
        <div class="src">
          <p>{sources.length === 1 ? words.note.source : words.note.sources}</p>
          <ul>
            {sources.map((source) => <li key={source.id}><SourceLine source={source} /></li>)}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A source cited in full; where it can be read on the network, the citation is a link and says that it leads away. */
export function SourceLine({ source: { citation, url } }: { readonly source: Source }) {
  if (url === undefined) return <SetWords text={citation} />;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <SetWords text={citation} />
      <span class="away" aria-hidden="true">&nbsp;↗</span>
      <span class="hidden"> ({words.note.external})</span>
    </a>
  );
}
