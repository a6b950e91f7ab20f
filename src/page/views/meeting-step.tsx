import { allHands, contenders, resultOf } from '../../telling/sitting-steps.ts';
import type { Meeting } from '../assembly.ts';
import type { Command } from '../parts/class-messages.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Announced, Standing } from './intervention.tsx';
import { OptionList } from './option-list.tsx';
import { SetWords } from './set-words.tsx';
import { Silence } from './silence.tsx';
import { Tally } from './tally.tsx';

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
      return <p class="background" data-aloud><SetWords text={agenda.background} /></p>;
    case 'role': {
      const { role, says } = agenda.roles[number] ?? {};
      const card = roles.find(({ id }) => id === role);
      return (
        <figure class="speaker" data-aloud>
          <figcaption><b class="slab">{card?.title}</b> <span>{card?.who}</span></figcaption>
          <blockquote><p><SetWords text={says ?? ''} /></p></blockquote>
        </figure>
      );
    }
    case 'thinking':
      return <><Silence onCommand={onCommand} /><OptionList options={texts} /></>;
    case 'reason':
      return <><OptionList options={texts} only={[number]} /><p class="more">{laterWords().classroom.reasonMore}</p></>;
    case 'shut':
      return hidden
        ? <><OptionList options={texts} /><p class="more">{laterWords().classroom.shutHidden} <button type="button" class="plain" onClick={onUnhide}>{laterWords().classroom.shutHere}</button></p></>
        : <><Tally options={texts} count={sitting.shut} among={texts.map((_, at) => at)} onEnter={onEnter} /><p class="more">{laterWords().classroom.shutMore}</p></>;
    case 'writing':
      return <><p class="announce" data-aloud><SetWords text={agenda.intervention?.announce ?? ''} /></p><p class="more"><SetWords text={agenda.intervention?.shows ?? ''} /></p></>;
    case 'count':
      return <Tally key={number} options={texts} count={sitting.rounds[number] ?? []} among={contenders(sitting, number)} strokes onEnter={onEnter} />;
    case 'tie': {
      const among = contenders(sitting, number + 1);
      return (
        <>
          <OptionList options={texts} only={among} />
          <p class="more">{laterWords().classroom.tieMore}</p>
          <p class="class-ways">
            <button type="button" class="go" onClick={() => onCommand({ do: 'again' })}>{laterWords().classroom.countAgain}</button>
            {among.map((option) => <button key={option} type="button" class="plain" onClick={() => onCommand({ do: 'take', option })}>{laterWords().classroom.take(words.reading.letter(option))}</button>)}
          </p>
        </>
      );
    }
    case 'result': {
      const result = resultOf(sitting) ?? 0;
      const count = sitting.rounds.at(-1) ?? [];
      const letter = words.reading.letter(result);
      return (
        <>
          <OptionList options={texts} only={[result]} />
          <p class="more">{sitting.chair === undefined ? laterWords().classroom.result(letter, count[result] ?? 0, allHands(count)) : laterWords().classroom.resultByTeacher(letter)}</p>
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
