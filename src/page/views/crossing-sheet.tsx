import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedTelling } from '../../telling/ports.ts';
import { stepsAfter } from '../parts/life.ts';
import { planOf, type Station } from '../parts/plan.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { OptionList } from './map-outline.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

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
    <Sheet name={laterWords().map.crossing}>
      {station && place && (
        <>
          <p class="lede"><SetWords text={words.whereabouts(place.act, place.actTitle, place.place)} /></p>
          <OptionList station={station} />
          <ul class="telling-list">
            {station.lives.map(({ saved, stop }) => (
              <li key={saved.id} class="telling-row">
                <h3>{saved.name}</h3>
                <p class="quiet">{stop.taken ? <><span class="sc">{laterWords().backlog.chose}</span> <SetWords text={stop.taken.text} /></> : laterWords().map.standing}</p>
                <button type="button" class="plain flush" aria-label={laterWords().map.tellFrom(saved.name)} onClick={() => desk.tellFrom(saved, stop.at)}>{laterWords().ending.fromHere}</button>
                <UpToNext saved={saved} at={stop.at} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

interface UpToNextProps {
  readonly saved: SavedTelling;
  readonly at: number;
}

/** What a life decided between one crossroads and the next: each can be told again from too. Told again only when it is asked for. */
function UpToNext({ saved, at }: UpToNextProps) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const steps = useMemo(() => (open ? stepsAfter(desk.lives.tell(saved), at) : []), [desk, saved, at, open]);
  return (
    <details class="up-to-next" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{laterWords().map.upToNext}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.at}>
            <p class="chosen"><SetWords text={step.text} /></p>
            <button type="button" class="plain flush" aria-label={laterWords().backlog.goBackTo(step.at + 1)} onClick={() => desk.tellFrom(saved, step.at)}>{laterWords().ending.fromHere}</button>
          </li>
        ))}
        {open && steps.length === 0 && <li class="quiet">{laterWords().map.nothingBetween}</li>}
      </ol>
    </details>
  );
}
