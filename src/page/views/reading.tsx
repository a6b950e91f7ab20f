import type { Told } from '../../telling/told.ts';
import { hasEnded, standing } from '../../telling/told.ts';
import { Choices, TheEnd } from './choices.tsx';
import { NewPassage, PastPassage } from './passage.tsx';
import { RunningHead } from './running-head.tsx';
import { Scene } from './scene.tsx';
import { SetWords } from './set-words.tsx';

/** The leaf: the turn before, what was chosen, the present turn and its choices; beside it the picture, once a story has shown one. */
export function Reading({ told }: { readonly told: Told }) {
  const turn = told.turns.length - 1;
  const { act, actTitle } = standing(told).whereabouts;
  const pictured = told.turns.some(({ tableau }) => tableau.backdrop !== undefined);
  const place = placeBefore(told, Math.max(0, turn - 1));
  return (
    <main class={pictured ? 'spread' : 'spread bare'}>
      {pictured && <Scene />}
      <div class="leaf">
        <RunningHead act={act} actTitle={actTitle} />
        {place && <p class="place head"><SetWords text={place} /></p>}
        {turn > 0 && <PastPassage key={`past-${turn - 1}`} told={told} turn={turn - 1} />}
        <NewPassage key={`new-${turn}`} told={told} turn={turn} />
        {hasEnded(told) ? <TheEnd told={told} /> : <Choices told={told} />}
      </div>
    </main>
  );
}

/** The place in force where the leaf begins, unless its first line names one itself. */
function placeBefore(told: Told, turn: number): string {
  const names = told.turns[turn]?.turn.lines[0]?.cues.some(({ kind }) => kind === 'place');
  return names ? '' : (told.turns[turn - 1]?.whereabouts.place ?? '');
}
