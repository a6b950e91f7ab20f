import type { Sitting } from '../../telling/sitting.ts';
import { allHands, isDone, resultOf } from '../../telling/sitting-steps.ts';
import type { Command } from '../parts/class-messages.ts';
import { words } from '../words.ts';

const say = words.classroom;

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
      <button type="button" class="plain" onClick={() => onCommand({ do: 'previous' })}>{kind === 'question' ? say.toPassage : say.back}</button>
      <button type="button" class="plain" onClick={() => onCommand({ do: 'pause' })}>{say.pause}</button>
      <button type="button" class="plain" onClick={() => onCommand({ do: 'without' })}>{say.without}</button>
      {isDone(sitting)
        ? <button type="button" class="go" onClick={() => onCommand({ do: 'carry' })}>{say.carry(say.letter(result ?? 0))}</button>
        : <button type="button" class="go" disabled={waits} onClick={() => onCommand({ do: 'next' })}>{say.next}</button>}
    </footer>
  );
}
