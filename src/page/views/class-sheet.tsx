import { useEffect, useState } from 'preact/hooks';
import type { Assembly } from '../assembly.ts';
import { openTeacherWindow } from '../open-teacher-window.ts';
import { useLesson } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

/** Where a class begins: which telling, the teacher's window, and the way back to where the last lesson stopped. */
export function ClassSheet() {
  const desk = useDesk();
  const lesson = useLesson();
  // It is fetched while the teacher reads.
  useEffect(() => void lesson.open(), [lesson]);
  const withClass = (act: (assembly: Assembly) => void) => () => void lesson.open().then((open) => open && act(open.assembly));
  const { book, endings } = desk.library.value;
  // The shortest stands last, and is what a lesson has time for.
  const [which, setWhich] = useState(book.tellings.length - 1);
  const kept = desk.contents.value?.tellings.find(({ sittings, ending }) => sittings !== undefined && (ending === undefined || endings.get(ending)?.open));
  return (
    <Sheet name={laterWords().classroom.name}>
      <div class="class-begin">
        <p>{laterWords().classroom.what}</p>
        <p class="quiet">{laterWords().classroom.private}</p>
        {kept && (
          <p class="class-kept">
            <button type="button" class="go" onClick={withClass((assembly) => assembly.goOn(kept))}>{laterWords().classroom.goOn}</button>
            <span class="quiet"><SetWords text={laterWords().classroom.goOnHint(kept.name, words.whereabouts(kept.act, '', kept.place), (kept.sittings ?? []).filter(({ at }) => at < kept.telling.decisions.length).length)} /></span>
          </p>
        )}
        {book.tellings.length > 1 && (
          <fieldset class="set">
            <legend>{laterWords().classroom.which}</legend>
            <div class="opts">
              {book.tellings.map(({ name }, at) => (
                <label key={name} class="opt"><input type="radio" name="class-telling" checked={which === at} onChange={() => setWhich(at)} /><span>{laterWords().classroom.telling(name)}</span></label>
              ))}
            </div>
          </fieldset>
        )}
        <p><button type="button" class={kept ? 'plain flush' : 'go'} onClick={withClass((assembly) => assembly.begin(book.tellings[which]?.opening))}>{laterWords().classroom.begin}</button></p>
        <p><button type="button" class="plain flush" onClick={openTeacherWindow}>{laterWords().classroom.teacherOpen}</button></p>
        <p class="quiet">{laterWords().classroom.teacherWhat}</p>
        <p class="quiet">{laterWords().classroom.keys}</p>
      </div>
    </Sheet>
  );
}
