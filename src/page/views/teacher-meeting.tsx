import type { Assembly as Agenda } from '../../archive/assembly.ts';
import type { Sitting } from '../../telling/sitting.ts';
import { contenders, resultOf } from '../../telling/sitting-steps.ts';
import type { Screen } from '../parts/class-messages.ts';
import type { TeacherWindow } from '../teacher-window.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Figures } from './intervention.tsx';
import { MeetingFoot } from './meeting-foot.tsx';
import { OptionList } from './option-list.tsx';
import { RoleCards } from './role-cards.tsx';
import { SetWords } from './set-words.tsx';
import { Tally } from './tally.tsx';

interface TeacherMeetingProps {
  readonly teacher: TeacherWindow;
  readonly screen: Screen;
  readonly agenda: Agenda;
  readonly sitting: Sitting;
}

/** An assembly from the teacher's side: the step, what to ask, the cards, and the counting. */
export function TeacherMeeting({ teacher, screen, agenda, sitting }: TeacherMeetingProps) {
  const { step } = sitting;
  return (
    <section class="teacher-meeting" aria-labelledby="teacher-question">
      <p class="step-name sc" role="status">{screen.open ? laterWords().classroom.steps[step.kind] : laterWords().classroom.steps.question}</p>
      <h2 id="teacher-question"><SetWords text={agenda.question} /></h2>
      {screen.open ? (
        <>
          <TeacherStep teacher={teacher} screen={screen} sitting={sitting} agenda={agenda} />
          <MeetingFoot sitting={sitting} onCommand={(command) => teacher.send(command)} />
        </>
      ) : (
        <>
          <OptionList options={screen.choices} />
          <p class="class-ways">
            <button type="button" class="go" onClick={() => teacher.send({ do: 'open' })}>{step.kind === 'question' ? laterWords().classroom.ask : laterWords().classroom.goOnAssembly}</button>
            <button type="button" class="plain" onClick={() => teacher.send({ do: 'on' })}>{laterWords().classroom.teacher.way}</button>
            <button type="button" class="plain" onClick={() => teacher.send({ do: 'back' })}>{laterWords().classroom.teacher.wayBack}</button>
            <button type="button" class="plain" onClick={() => teacher.send({ do: 'without' })}>{laterWords().classroom.without}</button>
          </p>
        </>
      )}
      <h3 class="sc">{laterWords().classroom.teacher.prompts}</h3>
      <ul class="prompts">{agenda.prompts.map((prompt) => <li key={prompt}><SetWords text={prompt} /></li>)}</ul>
      {agenda.intervention && <p class="quiet"><b class="sc">{laterWords().classroom.teacher.history}</b> {laterWords().classroom.teacher.histories[agenda.intervention.kind]}</p>}
      <h3 class="sc">{laterWords().classroom.teacher.cards}</h3>
      <RoleCards agenda={agenda} speaks={screen.open && step.kind === 'role' ? step.number : undefined} />
    </section>
  );
}

/** What the teacher does at a step: count, time the silence, settle a tie. */
function TeacherStep({ teacher, screen, agenda, sitting }: TeacherMeetingProps) {
  const { kind, number } = sitting.step;
  const onEnter = (option: number, hands: number) => teacher.send({ do: 'enter', option, hands });
  switch (kind) {
    case 'thinking':
      return (
        <p class="class-ways">
          {screen.left !== undefined && <span class="timer">{laterWords().classroom.seconds(screen.left)}</span>}
          <button type="button" class="plain flush" onClick={() => teacher.send({ do: 'timer' })}>{screen.timed ? laterWords().classroom.timerOff : laterWords().classroom.timer}</button>
        </p>
      );
    case 'reason':
      return <OptionList options={screen.choices} only={[number]} />;
    case 'shut':
      return <Tally options={screen.choices} count={sitting.shut} among={screen.choices.map((_, at) => at)} onEnter={onEnter} />;
    case 'writing':
      return <p class="announce"><SetWords text={agenda.intervention?.announce ?? ''} /></p>;
    case 'count':
      return <Tally key={number} options={screen.choices} count={sitting.rounds[number] ?? []} among={contenders(sitting, number)} onEnter={onEnter} />;
    case 'tie':
      return (
        <>
          <OptionList options={screen.choices} only={contenders(sitting, number + 1)} />
          <p class="class-ways">
            <button type="button" class="go" onClick={() => teacher.send({ do: 'again' })}>{laterWords().classroom.countAgain}</button>
            {contenders(sitting, number + 1).map((option) => <button key={option} type="button" class="plain" onClick={() => teacher.send({ do: 'take', option })}>{laterWords().classroom.take(words.reading.letter(option))}</button>)}
          </p>
        </>
      );
    case 'result': case 'announced': case 'standing':
      return (
        <>
          <OptionList options={screen.choices} only={[resultOf(sitting) ?? 0]} />
          <div class="two-counts">
            {sitting.shut.length > 0 && <div><h3 class="sc">{laterWords().classroom.teacher.shutCount}</h3><Figures count={sitting.shut} /></div>}
            <div><h3 class="sc">{laterWords().classroom.ownCount}</h3><Figures count={sitting.rounds.at(-1) ?? []} /></div>
          </div>
          <p><b class="sc">{laterWords().classroom.teacher.debrief}</b> <SetWords text={agenda.debrief} /></p>
        </>
      );
    default:
      return null;
  }
}
