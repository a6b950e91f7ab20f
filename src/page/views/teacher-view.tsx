import { useEffect } from 'preact/hooks';
import type { Screen } from '../parts/class-messages.ts';
import type { TeacherWindow } from '../teacher-window.ts';
import { useDesk } from '../use-desk.ts';
import { useTeacher } from '../use-teacher.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Knife } from './icons.tsx';
import { SetWords } from './set-words.tsx';
import { Sheets } from './sheets.tsx';
import { TeacherMeeting } from './teacher-meeting.tsx';
import { NextForClass, PassageNotes } from './teacher-side.tsx';
import { Tool } from './tool.tsx';

/** The teacher's own screen: what the class sees, what to ask, the counting, and what is known of this passage. */
export function TeacherView() {
  const desk = useDesk();
  const { book } = desk.library.value;
  const teacher = useTeacher();
  const screen = teacher?.screen.value;
  const gone = teacher?.gone.value;
  useEffect(() => {
    document.title = words.pageTitle(laterWords().classroom.teacher.name, book.title);
  }, [book]);
  return (
    <>
      <Knife />
      <div class="world">
        <main class="teacher" data-gone={gone || undefined}>
          <header class="teacher-head">
            <h1 class="slab">{laterWords().classroom.teacher.name}</h1>
            <p role="status">
              {!teacher ? laterWords().classroom.teacher.impossible : gone ? laterWords().classroom.teacher.closed : screen?.on ? <><span class="sc">{laterWords().classroom.teacher.onScreen}:</span> <SetWords text={screen.whereabouts} /></> : laterWords().classroom.teacher.waiting}
            </p>
            <Tool sign={<b class="aa" aria-hidden="true">Aa</b>} label={words.bar.settings} onPress={() => desk.surface.open({ kind: 'settings' })} />
          </header>
          {teacher && screen?.on ? (
            <div class="teacher-in">
              <div class="teacher-now"><Now teacher={teacher} screen={screen} /></div>
              <div class="teacher-side">
                {!screen.ended && <NextForClass screen={screen} />}
                <PassageNotes claims={screen.claims} />
              </div>
            </div>
          ) : teacher && <p class="lede">{laterWords().classroom.teacher.waitingMore[desk.edition]}</p>}
        </main>
      </div>
      <Sheets />
    </>
  );
}

/** What can be done now: the assembly, or the story's own choices. */
function Now({ teacher, screen }: { readonly teacher: TeacherWindow; readonly screen: Screen }) {
  const { assemblies } = useDesk().library.value.book.classroom;
  const agenda = assemblies.find(({ id }) => id === screen.assembly);
  const press = (act: 'on' | 'back' | 'undo' | 'pause') => () => teacher.send({ do: act });
  return (
    <>
      {screen.paused && <p class="teacher-paused"><b class="slab">{laterWords().classroom.paused}</b> <button type="button" class="go" onClick={press('pause')}>{laterWords().classroom.resume}</button></p>}
      {agenda && screen.sitting && !screen.without
        ? <TeacherMeeting teacher={teacher} screen={screen} agenda={agenda} sitting={screen.sitting} />
        : (
          <>
            <p class="class-ways">
              <button type="button" class="go" onClick={press('on')}>{laterWords().classroom.teacher.way}</button>
              <button type="button" class="plain" onClick={press('back')}>{laterWords().classroom.teacher.wayBack}</button>
              <button type="button" class="plain" onClick={press('undo')}>{laterWords().classroom.teacher.undo}</button>
              {!screen.paused && <button type="button" class="plain" onClick={press('pause')}>{laterWords().classroom.pause}</button>}
            </p>
            {screen.ended && <p class="lede">{laterWords().classroom.teacher.ended}</p>}
            {screen.choices.length > 0 && (
              <section aria-labelledby="story-asks">
                <h2 class="sc" id="story-asks">{laterWords().classroom.teacher.choose}</h2>
                <ol class="choices">
                  {screen.choices.map((text, number) => (
                    <li key={text}>
                      <button type="button" class="choice" onClick={() => teacher.send({ do: 'choose', number })}>
                        <span class="tag" aria-hidden="true">{words.reading.letter(number)}</span>
                        <span class="act"><span><SetWords text={text} /></span></span>
                      </button>
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </>
        )}
    </>
  );
}
