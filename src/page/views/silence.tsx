import type { Command } from '../parts/class-messages.ts';
import { useAssembly } from '../use-assembly.ts';
import { words } from '../words.ts';

const say = words.classroom;

/** A minute in which nobody speaks; timed only if somebody asks for it. */
export function Silence({ onCommand }: { readonly onCommand: (command: Command) => void }) {
  const { left, wanted } = useAssembly().clock;
  return (
    <div class="silence">
      <p class="more">{say.thinkMore}</p>
      {left.value !== undefined && (
        <p class="timer" role="timer" aria-live="off">
          <span class="sand" aria-hidden="true" style={{ '--left': String(left.value / 60) }} />
          {say.seconds(left.value)}
        </p>
      )}
      <button type="button" class="plain flush" onClick={() => onCommand({ do: 'timer' })}>{wanted.value ? say.timerOff : say.timer}</button>
    </div>
  );
}
