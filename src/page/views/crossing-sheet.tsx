import { useEffect, useState } from 'preact/hooks';
import { planOf, type Station } from '../parts/plan.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { OptionList } from './map-outline.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

const say = words.map;

/** One crossroads of the map: what was offered, who took what, and each life that can be told again from there. */
export function CrossingSheet({ crossroads }: { readonly crossroads: string }) {
  const desk = useDesk();
  const [station, setStation] = useState<Station | undefined>();
  useEffect(() => {
    void desk.map().then((map) => {
      const { shafts } = planOf(map, desk.lives.all());
      setStation(shafts.flatMap(({ stations }) => stations).find((one) => one.crossroads === crossroads));
    }, () => desk.surface.close());
  }, [desk, crossroads]);
  const place = station?.stop?.whereabouts;
  return (
    <Sheet name={say.crossing}>
      {station && place && (
        <>
          <p class="lede"><SetWords text={words.whereabouts(place.act, place.actTitle, place.place)} /></p>
          <OptionList station={station} />
          <ul class="telling-list">
            {station.lives.map(({ saved, stop }) => (
              <li key={saved.id} class="telling-row">
                <h3>{saved.name}</h3>
                <p class="quiet">{stop.taken ? <><span class="sc">{words.backlog.chose}</span> <SetWords text={stop.taken.text} /></> : say.standing}</p>
                <button type="button" class="plain flush" aria-label={say.tellFrom(saved.name)} onClick={() => desk.tellFrom(saved, stop.at)}>{words.ending.fromHere}</button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
