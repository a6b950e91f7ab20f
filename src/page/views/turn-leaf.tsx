import type { Told } from '../../telling/told.ts';
import { hasEnded } from '../../telling/told.ts';
import { Choices, TheEnd } from './choices.tsx';
import { NewPassage, PastPassage } from './passage.tsx';
import { SetWords } from './set-words.tsx';

interface TurnLeafProps {
  readonly told: Told;
  /** It lies covered until the decision that leads to it is taken. */
  readonly ahead: boolean;
}

/** A turn as it lies on the leaf: the turn before, what was chosen, the present turn and its choices. */
export function TurnLeaf({ told, ahead }: TurnLeafProps) {
  const turn = told.turns.length - 1;
  const place = placeBefore(told, Math.max(0, turn - 1));
  return (
    <div class={ahead ? 'turn-leaf ahead' : 'turn-leaf'} inert={ahead} aria-hidden={ahead || undefined}>
      {place && <p class="place head"><SetWords text={place} /></p>}
      {turn > 0 && <PastPassage told={told} turn={turn - 1} />}
      <NewPassage told={told} turn={turn} ahead={ahead} />
      {hasEnded(told) ? <TheEnd told={told} /> : <Choices told={told} />}
    </div>
  );
}

/** The place in force where the leaf begins, unless its first line names one itself. */
function placeBefore(told: Told, turn: number): string {
  const names = told.turns[turn]?.turn.lines[0]?.cues.some(({ kind }) => kind === 'place');
  return names ? '' : (told.turns[turn - 1]?.whereabouts.place ?? '');
}
