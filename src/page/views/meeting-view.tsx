import { useEffect, useRef, useState } from 'preact/hooks';
import { contenders } from '../../telling/sitting-steps.ts';
import type { Told } from '../../telling/told.ts';
import type { Meeting } from '../assembly.ts';
import { obey } from '../class-commands.ts';
import type { Command } from '../parts/class-messages.ts';
import { useClass } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { MeetingFoot } from './meeting-foot.tsx';
import { MeetingStep } from './meeting-step.tsx';
import { Scene } from './scene.tsx';
import { SetWords } from './set-words.tsx';

/** Steps at which the question stands above what is done: the class still has it before its eyes. */
const ASKED_AGAIN: ReadonlySet<string> = new Set(['thinking', 'reason', 'shut', 'count', 'tie']);

/** The assembly, in the half of the screen where the passage was; the picture stays beside it. */
export function MeetingView({ told, meeting }: { readonly told: Told; readonly meeting: Meeting }) {
  const desk = useDesk();
  const assembly = useClass();
  const [unhidden, setUnhidden] = useState(false);
  const ref = useRef<HTMLHeadingElement>(null);
  const { agenda, sitting } = meeting;
  const { kind, number } = sitting.step;
  const { assemblies } = desk.library.value.book.classroom;
  const pictured = told.turns.some(({ tableau }) => tableau.backdrop !== undefined);
  const onCommand = (command: Command) => obey(command, assembly, desk);
  useEffect(() => {
    scrollTo(0, 0);
    if (kind !== 'shut' && kind !== 'count') ref.current?.focus({ preventScroll: true });
  }, [kind, number]);
  return (
    <main class={pictured ? 'spread meeting-open' : 'spread meeting-open bare'} id="now">
      {pictured && <Scene />}
      <div class="leaf meeting" data-step={kind}>
        <header>
          <p class="label">{laterWords().classroom.of(assemblies.indexOf(agenda) + 1, assemblies.length)}</p>
          <p class="step-name sc">{laterWords().classroom.steps[kind]}</p>
        </header>
        {ASKED_AGAIN.has(kind) && <p class="asked"><SetWords text={agenda.question} /></p>}
        <h1 class="q" tabIndex={-1} ref={ref} data-aloud><SetWords text={headOf(meeting)} /></h1>
        <div class="meeting-step" key={`${kind} ${number}`}>
          <MeetingStep meeting={meeting} hidden={assembly.watched.value && !unhidden} onCommand={onCommand} onUnhide={() => setUnhidden(true)} />
        </div>
        <MeetingFoot sitting={sitting} onCommand={onCommand} />
      </div>
    </main>
  );
}

/** What a step says first. */
function headOf({ agenda, sitting }: Meeting): string {
  const { kind, number } = sitting.step;
  const letters = (among: readonly number[]) => laterWords().classroom.and(among.map(words.reading.letter));
  switch (kind) {
    case 'role': return laterWords().classroom.role(number + 1, sitting.speakers);
    case 'thinking': return laterWords().classroom.think;
    case 'reason': return laterWords().classroom.reason(words.reading.letter(number));
    case 'shut': return laterWords().classroom.shut;
    case 'writing': return laterWords().classroom.writing;
    case 'count': return number > 0 ? laterWords().classroom.again(letters(contenders(sitting, number))) : sitting.kind === 'recorded' ? laterWords().classroom.countWritten : laterWords().classroom.count;
    case 'tie': return laterWords().classroom.tie(letters(contenders(sitting, number + 1)), Math.max(...(sitting.rounds[number] ?? [0])));
    case 'announced': return laterWords().classroom.steps.announced;
    case 'standing': return laterWords().classroom.steps.standing;
    default: return agenda.question;
  }
}
