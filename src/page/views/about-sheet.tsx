import { STATUSES } from '../../archive/claim.ts';
import { TEACH } from '../address.ts';
import { codeBookOf } from '../parts/outcome.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Sheet } from './sheet.tsx';
import { StatusMark } from './status-mark.tsx';

/** What this is, how its notes are graded, its keys, and who is to be thanked. */
export function AboutSheet() {
  const desk = useDesk();
  const { book } = desk.library.value;
  return (
    <Sheet name={words.about.name}>
      <div class="about">
        <h3 class="sc">{words.about.what}</h3>
        <p>{words.about.whatText}</p>
        {book.claims.length > 0 && (
          <>
            <h3 class="sc">{words.about.graded}</h3>
            <p>{words.about.gradedText}</p>
            <dl class="legend">
              {STATUSES.map((status) => (
                <div key={status}>
                  <dt><StatusMark status={status} /></dt>
                  <dd>{words.note.status[status].means}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {book.sources.length > 0 && (
          <p><button type="button" class="plain flush" onClick={() => desk.surface.open({ kind: 'sources' })}>{words.about.sources}</button></p>
        )}
        {book.classroom.roles.length > 0 && (
          <>
            <h3 class="sc">{words.about.teach}</h3>
            <p>{words.about.teachText}</p>
            <p><a class="plain flush" href={TEACH}>{words.about.teach}</a></p>
          </>
        )}
        {codeBookOf(book) && (
          <>
            <h3 class="sc">{words.forClass.name}</h3>
            <p>{words.forClass.what}</p>
            <p class="row-ways">
              <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'assign' })}>{words.assign.open}</button>
              <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'board' })}>{words.board.open}</button>
            </p>
          </>
        )}
        <h3 class="sc">{words.about.keys}</h3>
        <dl class="key-list">
          {words.about.keyList.map(([key, does]) => (
            <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>
          ))}
        </dl>
        {book.author && (
          <>
            <h3 class="sc">{words.about.written}</h3>
            <p>{book.author}</p>
          </>
        )}
        <h3 class="sc">{words.about.licences}</h3>
        <p>{words.about.licenceText}</p>
      </div>
    </Sheet>
  );
}
