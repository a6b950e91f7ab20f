import { endingOf, frontPageOf } from '../../telling/front-page.ts';
import { hasEnded, standing, type Told } from '../../telling/told.ts';
import { Choices, TheEnd } from './choices.tsx';
import { NewPassage } from './passage.tsx';
import { RunningHead } from './running-head.tsx';
import { SetWords } from './set-words.tsx';

/** A newspaper or a last page in words alone: what stands there when the part of the program that sets it cannot be fetched. Nothing of it is left out, and the story goes on. */
export function PlainPage({ told }: { readonly told: Told }) {
  const at = told.turns.length - 1;
  const { turn, whereabouts } = standing(told);
  const parts = [frontPageOf(turn), endingOf(turn)].flatMap((page) => page?.parts ?? []);
  return (
    <main class="spread bare">
      <div class="leaf">
        <RunningHead act={whereabouts.act} actTitle={whereabouts.actTitle} />
        <NewPassage key={at} told={told} turn={at} />
        <div class="prose" data-aloud>
          {parts.map(({ text }) => <p key={text}><SetWords text={text} /></p>)}
        </div>
        {hasEnded(told) ? <TheEnd told={told} /> : <Choices told={told} />}
      </div>
    </main>
  );
}
