import { useState } from 'preact/hooks';
import type { SavedTelling } from '../../telling/ports.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';

/** Chooses another life to lay beside this one. Absent while there is no other. */
export function CompareWith({ saved }: { readonly saved: SavedTelling }) {
  const desk = useDesk();
  const { endings } = desk.library.value;
  const others = (desk.contents.value?.tellings ?? []).filter(({ id }) => id !== saved.id);
  const [id, setId] = useState(others[0]?.id);
  const right = others.find((one) => one.id === id) ?? others[0];
  if (!right) return null;
  return (
    <form class="compare-with" onSubmit={(event) => { event.preventDefault(); desk.surface.show({ kind: 'compare', left: saved, right }); }}>
      <label>
        <span class="sc">{laterWords().compare.with}</span>{' '}
        <select value={right.id} onChange={({ currentTarget: { value } }) => setId(value)}>
          {others.map((other) => {
            const ending = other.ending === undefined ? undefined : endings.get(other.ending)?.title;
            return <option key={other.id} value={other.id}>{ending ? `${other.name}: ${ending}` : other.name}</option>;
          })}
        </select>
      </label>
      <button type="submit" class="plain">{laterWords().compare.go}</button>
    </form>
  );
}
