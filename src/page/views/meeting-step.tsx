import { allHands, contenders, resultOf } from '../../telling/sitting-steps.ts';
import type { Meeting } from '../assembly.ts';
import type { Command } from '../parts/class-messages.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Announced, Standing } from './intervention.tsx';
import { OptionList } from './option-list.tsx';
import { SetWords } from './set-words.tsx';
import { Silence } from './silence.tsx';
import { Tally } from './tally.tsx';

const say = words.classroom;

interface MeetingStepProps {
  readonly meeting: Meeting;
  /** The count with eyes shut is taken in the other window. */
  readonly hidden: boolean;
  onCommand(command: Command): void;
  onUnhide(): void;
}

/** The present step of an assembly, in words and letters for the back row. */
export function MeetingStep({ meeting: { agenda, sitting, options }, hidden, onCommand, onUnhide }: MeetingStepProps) {
  const { roles } = useDesk().library.value.book.classroom;
  const texts = options.map(({ text }) => text);
  const { kind, number } = sitting.step;
  const onEnter = (option: number, hands: number) => onCommand({ do: 'enter', option, hands });
  switch (kind) {
    case 'question':
      return <p class="background"><SetWords text={agenda.background} /></p>;
    case 'role': {
      const { role, says } = agenda.roles[number] ?? {};
      const card = roles.find(({ id }) => id === role);
      return (
        <figure class="speaker">
          <figcaption><b class="slab">{card?.title}</b> <span>{card?.who}</span></figcaption>
          <blockquote><p><SetWords text={says ?? ''} /></p></blockquote>
        </figure>
      );
    }
    case 'thinking':
      return <><Silence onCommand={onCommand} /><OptionList options={texts} /></>;
    case 'reason':
      return <><OptionList options={texts} only={[number]} /><p class="more">{say.reasonMore}</p></>;
    case 'shut':
      return hidden
        ? <><OptionList options={texts} /><p class="more">{say.shutHidden} <button type="button" class="plain" onClick={onUnhide}>{say.shutHere}</button></p></>
        : <><Tally options={texts} count={sitting.shut} among={texts.map((_, at) => at)} onEnter={onEnter} /><p class="more">{say.shutMore}</p></>;
    case 'writing':
      return <><p class="announce"><SetWords text={agenda.intervention?.announce ?? ''} /></p><p class="more"><SetWords text={agenda.intervention?.shows ?? ''} /></p></>;
    case 'count':
      return <Tally key={number} options={texts} count={sitting.rounds[number] ?? []} among={contenders(sitting, number)} strokes onEnter={onEnter} />;
    case 'tie': {
      const among = contenders(sitting, number + 1);
      return (
        <>
          <OptionList options={texts} only={among} />
          <p class="more">{say.tieMore}</p>
          <p class="class-ways">
            <button type="button" class="go" onClick={() => onCommand({ do: 'again' })}>{say.countAgain}</button>
            {among.map((option) => <button key={option} type="button" class="plain" onClick={() => onCommand({ do: 'take', option })}>{say.take(say.letter(option))}</button>)}
          </p>
        </>
      );
    }
    case 'result': {
      const result = resultOf(sitting) ?? 0;
      const count = sitting.rounds.at(-1) ?? [];
      const letter = say.letter(result);
      return (
        <>
          <OptionList options={texts} only={[result]} />
          <p class="more">{sitting.chair === undefined ? say.result(letter, count[result] ?? 0, allHands(count)) : say.resultByTeacher(letter)}</p>
        </>
      );
    }
    case 'announced':
      return <Announced agenda={agenda} sitting={sitting} />;
    case 'standing':
      return <Standing agenda={agenda} />;
    default:
      return kind satisfies never;
  }
}
