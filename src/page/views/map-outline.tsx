import type { Plan, Station } from '../parts/plan.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

/** The map in words: act by act each crossroads, what was offered there, and which lives took what. */
export function MapOutline({ plan }: { readonly plan: Plan }) {
  return (
    <div class="map-outline">
      {plan.shafts.map(({ act, title, stations }) => (
        <section key={act}>
          <h2 class="slab">{words.whereabouts(act, title, '')}</h2>
          <ol>{stations.map((station) => <li key={station.crossroads}><Row station={station} /></li>)}</ol>
        </section>
      ))}
    </div>
  );
}

function Row({ station }: { readonly station: Station }) {
  const desk = useDesk();
  const { stop, crossroads } = station;
  if (!stop) return <p class="quiet">{laterWords().map.unmet}</p>;
  return (
    <>
      <h3><SetWords text={stop.whereabouts.place || crossroads} /></h3>
      <OptionList station={station} />
      <button type="button" class="plain flush" onClick={() => desk.surface.open({ kind: 'crossing', crossroads })}>{laterWords().map.fromHere}</button>
    </>
  );
}

/** Every option of a crossroads: in words where they were seen. */
export function OptionList({ station: { options } }: { readonly station: Station }) {
  return (
    <ul class="option-list">
      {options.map(({ id, state, text, takenBy }) => (
        <li key={id} data-state={state}>
          <i aria-hidden="true" />
          <span>
            {state === 'unseen' ? laterWords().map.unseen : <SetWords text={text} />}
            {state !== 'unseen' && <small>{state === 'walked' ? laterWords().map.takenBy(takenBy) : laterWords().map.states.open}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
