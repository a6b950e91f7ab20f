import type { Sitting } from '../../telling/sitting.ts';
import { allHands, isDone, resultOf } from '../../telling/sitting-steps.ts';
import type { Command } from '../parts/class-messages.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';

interface FootProps {
  readonly sitting: Sitting;
  onCommand(command: Command): void;
}

/** The ways on and back. At a tie, and before a hand is counted, there is no way on. */
export function MeetingFoot({ sitting, onCommand }: FootProps) {
  const { kind, number } = sitting.step;
  const result = resultOf(sitting);
  const waits = (kind === 'tie' && sitting.chair === undefined && sitting.rounds.length === number + 1) || (kind === 'count' && allHands(sitting.rounds[number] ?? []) === 0);
  return (
    <footer class="meeting-foot">
      <button type="button" class="plain" onClick={() => onCommand({ do: 'previous' })}>{kind === 'question' ? laterWords().classroom.toPassage : laterWords().classroom.back}</button>
      <button type="button" class="plain" onClick={() => onCommand({ do: 'pause' })}>{laterWords().classroom.pause}</button>
      <button type="button" class="plain" onClick={() => onCommand({ do: 'without' })}>{laterWords().classroom.without}</button>
      {isDone(sitting)
        ? <button type="button" class="go" onClick={() => onCommand({ do: 'carry' })}>{laterWords().classroom.carry(words.reading.letter(result ?? 0))}</button>
        : <button type="button" class="go" disabled={waits} onClick={() => onCommand({ do: 'next' })}>{laterWords().classroom.next}</button>}
    </footer>
  );
}
