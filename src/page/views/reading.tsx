import { endingOf, frontPageOf } from '../../telling/front-page.ts';
import type { Told } from '../../telling/told.ts';
import { standing } from '../../telling/told.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { RunningHead } from './running-head.tsx';
import { Scene } from './scene.tsx';
import { TurnLeaf } from './turn-leaf.tsx';

/** The leaf beside the picture, once a story has shown one; and under it, covered, those that the choices lead to. */
export function Reading({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const assembly = useAssembly();
  const { act, actTitle } = standing(told).whereabouts;
  const pictured = isPictured(told);
  // A class decides together, and slowly.
  const ahead = pictured && !assembly?.on.value ? desk.ahead.told.value.filter((next) => follows(told, next)) : [];
  return (
    <main class={pictured ? 'spread' : 'spread bare'}>
      {pictured && <Scene />}
      <div class="leaf">
        <RunningHead act={act} actTitle={actTitle} />
        <div class="leaves">
          {[told, ...ahead].map((one) => <TurnLeaf key={nameOf(one)} told={one} ahead={one !== told} />)}
        </div>
      </div>
    </main>
  );
}

function isPictured({ turns }: Told): boolean {
  return turns.some(({ tableau }) => tableau.backdrop !== undefined);
}

/** Whether the next leaf has its place where this one lies: it is no page of another kind, and opens no act. */
function follows(told: Told, next: Told): boolean {
  const [{ whereabouts }, { turn, whereabouts: after }] = [standing(told), standing(next)];
  return next.turns.length === told.turns.length + 1 && after.act === whereabouts.act && !endingOf(turn) && !frontPageOf(turn) && turn.choices.length > 0;
}

/** Names a leaf by how it was come to, whether it is still ahead or lies open. */
function nameOf({ telling: { decisions } }: Told): string {
  const last = decisions.at(-1);
  return `${decisions.length} ${last?.knot} ${last?.id}`;
}
