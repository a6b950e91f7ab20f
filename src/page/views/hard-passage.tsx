import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface HardPassageProps {
  /** The sentence that stands for it. */
  readonly summary: string;
  /** The passage itself. */
  readonly children: ComponentChildren;
}

/** A passage that is hard to read. The reader's setting decides how it is met; either way one press changes it for this passage. */
export function HardPassage({ summary, children }: HardPassageProps) {
  const { hard: wish } = useDesk().preferences.settings.value;
  const [turned, setTurned] = useState(false);
  const shown = (wish === 'show') !== turned;
  return (
    <div class="hard" data-shown={shown || undefined}>
      <button type="button" class="plain" aria-expanded={shown} onClick={() => setTurned(!turned)}>
        {shown ? words.hard.skip : words.hard.show}
      </button>
      {shown ? (
        children
      ) : (
        <p class="summary">
          <SetWords text={summary} />
        </p>
      )}
    </div>
  );
}
