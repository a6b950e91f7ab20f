import { PLACES_ON_STAGE } from '../script/tag-kinds.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

const say = words.people;

/** Who stands where, and in which pose. */
export function PeopleControls({ desk }: { readonly desk: PlaygroundDesk }) {
  const { actors } = desk.state.value;
  const known = desk.book.catalogue.actors;
  return (
    <>
      {PLACES_ON_STAGE.map((place) => {
        const [id = '', pose = 'plain'] = (actors[place] ?? '').split('/');
        const set = (who: string) => desk.change({ actors: { ...actors, [place]: who === '' ? '' : who } });
        return (
          <fieldset key={place}>
            <legend>{say.places[place]}</legend>
            <label class="field"><span class="hidden">{say.places[place]}</span>
              <select value={id} onChange={({ currentTarget: { value } }) => set(value === '' ? '' : `${value}/${known[value]?.poses[0] ?? 'plain'}`)}>
                <option value="">{say.nobody}</option>
                {Object.entries(known).map(([one, { name }]) => <option key={one} value={one}>{name} ({one})</option>)}
              </select>
            </label>
            {id !== '' && <ul class="presses" aria-label={say.pose}>{(known[id]?.poses ?? []).map((one) => <li key={one}><button type="button" aria-pressed={one === pose} onClick={() => set(`${id}/${one}`)}>{one}</button></li>)}</ul>}
          </fieldset>
        );
      })}
    </>
  );
}
