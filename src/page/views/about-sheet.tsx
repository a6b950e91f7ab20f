import { STATUSES } from '../../archive/claim.ts';
import { TEACH } from '../places.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Sheet } from './sheet.tsx';
import { StatusMark } from './status-mark.tsx';

/** What this is, how its notes are graded, its keys, and who is to be thanked. */
export function AboutSheet() {
  const desk = useDesk();
  const { book } = desk.library.value;
  return (
    <Sheet name={laterWords().about.name}>
      <div class="about">
        <h3 class="sc">{laterWords().about.what}</h3>
        <p>{laterWords().about.whatText(words.editions[desk.edition].leaves)}</p>
        {book.claims.length > 0 && (
          <>
            <h3 class="sc">{laterWords().about.graded}</h3>
            <p>{laterWords().about.gradedText}</p>
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
          <p><button type="button" class="plain flush" onClick={() => desk.surface.open({ kind: 'sources' })}>{laterWords().about.sources}</button></p>
        )}
        {book.classroom.roles.length > 0 && (
          <>
            <h3 class="sc">{laterWords().about.teach}</h3>
            <p>{laterWords().about.teachText}</p>
            <p><a class="plain flush" href={TEACH[desk.edition]}>{laterWords().about.teach}</a></p>
          </>
        )}
        {codeBookOf(book) && (
          <>
            <h3 class="sc">{laterWords().forClass.name}</h3>
            <p>{laterWords().forClass.what}</p>
            <p class="row-ways">
              <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'assign' })}>{laterWords().assign.open}</button>
              <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'board' })}>{laterWords().board.open}</button>
            </p>
          </>
        )}
        <h3 class="sc">{laterWords().about.keys}</h3>
        <dl class="key-list">
          {laterWords().about.keyList.map(([key, does]) => (
            <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>
          ))}
        </dl>
        {book.author && (
          <>
            <h3 class="sc">{laterWords().about.written}</h3>
            <p>{book.author}</p>
          </>
        )}
        <h3 class="sc">{laterWords().about.licences}</h3>
        <p>{laterWords().about.licenceText}</p>
      </div>
    </Sheet>
  );
}
