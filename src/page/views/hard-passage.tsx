import { useState } from 'preact/hooks';
import type { Block } from '../parts/blocks.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Prose } from './prose.tsx';
import { SetWords } from './set-words.tsx';

interface HardPassageProps {
  readonly hard: Extract<Block, { kind: 'hard' }>;
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** A passage that is hard to read. The reader's setting decides how it is met; either way one press changes it for this passage. */
export function HardPassage({ hard, numbers }: HardPassageProps) {
  const { hard: wish } = useDesk().settings.value;
  const [turned, setTurned] = useState(false);
  const shown = (wish === 'show') !== turned;
  return (
    <div class="hard" data-shown={shown || undefined}>
      <button type="button" class="plain" aria-expanded={shown} onClick={() => setTurned(!turned)}>
        {shown ? words.hard.skip : words.hard.show}
      </button>
      {shown ? (
        <Prose blocks={hard.blocks} numbers={numbers} />
      ) : (
        <p class="summary">
          <SetWords text={hard.summary} />
        </p>
      )}
    </div>
  );
}
