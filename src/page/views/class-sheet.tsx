import { useState } from 'preact/hooks';
import { openTeacherWindow } from '../open-teacher-window.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

const say = words.classroom;

/** Where a class begins: which telling, the teacher's window, and the way back to where the last lesson stopped. */
export function ClassSheet() {
  const desk = useDesk();
  const assembly = useAssembly();
  const { book, endings } = desk.library.value;
  // The shortest stands last, and is what a lesson has time for.
  const [which, setWhich] = useState(book.tellings.length - 1);
  const kept = desk.contents.value?.tellings.find(({ sittings, ending }) => sittings !== undefined && (ending === undefined || endings.get(ending)?.open));
  return (
    <Sheet name={say.name}>
      <div class="class-begin">
        <p>{say.what}</p>
        <p class="quiet">{say.private}</p>
        {kept && (
          <p class="class-kept">
            <button type="button" class="go" onClick={() => assembly.goOn(kept)}>{say.goOn}</button>
            <span class="quiet"><SetWords text={say.goOnHint(kept.name, words.whereabouts(kept.act, '', kept.place), (kept.sittings ?? []).filter(({ at }) => at < kept.telling.decisions.length).length)} /></span>
          </p>
        )}
        {book.tellings.length > 1 && (
          <fieldset class="set">
            <legend>{say.which}</legend>
            <div class="opts">
              {book.tellings.map(({ name }, at) => (
                <label key={name} class="opt"><input type="radio" name="class-telling" checked={which === at} onChange={() => setWhich(at)} /><span>{say.telling(name)}</span></label>
              ))}
            </div>
          </fieldset>
        )}
        <p><button type="button" class={kept ? 'plain flush' : 'go'} onClick={() => assembly.begin(book.tellings[which]?.opening)}>{say.begin}</button></p>
        <p><button type="button" class="plain flush" onClick={openTeacherWindow}>{say.teacherOpen}</button></p>
        <p class="quiet">{say.teacherWhat}</p>
        <p class="quiet">{say.keys}</p>
      </div>
    </Sheet>
  );
}
