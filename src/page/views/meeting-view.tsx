import { useEffect, useRef, useState } from 'preact/hooks';
import { contenders } from '../../telling/sitting-steps.ts';
import type { Told } from '../../telling/told.ts';
import type { Meeting } from '../assembly.ts';
import { obey } from '../class-commands.ts';
import type { Command } from '../parts/class-messages.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { MeetingFoot } from './meeting-foot.tsx';
import { MeetingStep } from './meeting-step.tsx';
import { Scene } from './scene.tsx';
import { SetWords } from './set-words.tsx';

const say = words.classroom;

/** The assembly, in the half of the screen where the passage was; the picture stays beside it. */
export function MeetingView({ told, meeting }: { readonly told: Told; readonly meeting: Meeting }) {
  const desk = useDesk();
  const assembly = useAssembly();
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
          <p class="label">{say.of(assemblies.indexOf(agenda) + 1, assemblies.length)}</p>
          <p class="step-name sc">{say.steps[kind]}</p>
        </header>
        <h1 class="q" tabIndex={-1} ref={ref}><SetWords text={headOf(meeting)} /></h1>
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
  const letters = (among: readonly number[]) => say.and(among.map(say.letter));
  switch (kind) {
    case 'role': return say.role(number + 1, sitting.speakers);
    case 'thinking': return say.think;
    case 'reason': return say.reason(say.letter(number));
    case 'shut': return say.shut;
    case 'writing': return say.writing;
    case 'count': return number > 0 ? say.again(letters(contenders(sitting, number))) : sitting.kind === 'recorded' ? say.countWritten : say.count;
    case 'tie': return say.tie(letters(contenders(sitting, number + 1)), Math.max(...(sitting.rounds[number] ?? [0])));
    case 'announced': return say.steps.announced;
    case 'standing': return say.steps.standing;
    default: return agenda.question;
  }
}
