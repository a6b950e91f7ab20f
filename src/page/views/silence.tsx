import { SILENCE } from '../clock.ts';
import type { Command } from '../parts/class-messages.ts';
import { useClass } from '../use-assembly.ts';
import { laterWords } from '../later-words.ts';

/** A silence in which nobody speaks; timed only if somebody asks for it. */
export function Silence({ onCommand }: { readonly onCommand: (command: Command) => void }) {
  const { left, wanted } = useClass().clock;
  return (
    <div class="silence">
      <p class="more">{laterWords().classroom.thinkMore}</p>
      {left.value !== undefined && (
        <p class="timer" role="timer" aria-live="off">
          <span class="sand" aria-hidden="true" style={{ '--left': String(left.value / SILENCE) }} />
          {laterWords().classroom.seconds(left.value)}
        </p>
      )}
      <button type="button" class="plain flush" onClick={() => onCommand({ do: 'timer' })}>{wanted.value ? laterWords().classroom.timerOff : laterWords().classroom.timer}</button>
    </div>
  );
}
