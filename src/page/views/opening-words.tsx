import type { Opening } from '../../archive/opening.ts';
import type { Decision } from '../../script/turn.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface OpeningWordsProps {
  readonly opening: Opening;
  /** Absent in the markup that the build writes: what is pressed there is kept until the program is here. */
  readonly onChoose?: (decision: Decision) => void;
}

/** How the story begins, on the first page of somebody who has told nothing yet: its first words, and its first choices to press. */
export function OpeningWords({ opening: { lines, choices }, onChoose }: OpeningWordsProps) {
  return (
    <section class="ask opening" aria-label={words.title.opening}>
      {lines.map((line) => <p key={line}><SetWords text={line} /></p>)}
      <ol class="choices menu">
        {choices.map(({ knot, id, text }, at) => (
          <li key={`${knot} ${id}`}>
            <button type="button" class="choice" {...(at < 9 && { 'aria-keyshortcuts': String(at + 1) })} {...(onChoose && { onClick: () => onChoose({ knot, id }) })}>
              <span class="tag" aria-hidden="true">{at + 1}</span>
              <span class="act"><span><SetWords text={text} /></span></span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
