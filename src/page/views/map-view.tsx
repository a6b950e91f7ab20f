import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Plan, planOf, stationBeside } from '../parts/plan.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { EndingPlaces } from './ending-places.tsx';
import { LookHead } from './look-head.tsx';
import { MapOutline } from './map-outline.tsx';
import { MapShaft } from './map-shaft.tsx';
import { Icon } from './icons.tsx';
import { Tool } from './tool.tsx';
import { useStoryMap } from './use-story-map.ts';

/** Sizes of the drawing, as shares of the text's own. */
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.6, 2] as const;
const AS_DRAWN = 3;

/** The map: a shaft for each act, a board of hooks for each crossroads, and what every life on this device has made of them. */
export function MapView() {
  const desk = useDesk();
  const { map, failed } = useStoryMap();
  const [follow, setFollow] = useState('');
  const [asText, setAsText] = useState(false);
  const contents = desk.contents.value;
  const lives = useMemo(() => (contents ? desk.lives.all() : []), [desk, contents]);
  const plan = useMemo(() => map && planOf(map, lives, follow), [map, lives, follow]);
  return (
    <main class="map">
      <LookHead name={laterWords().map.name}>
        <Tool sign={<Icon name={asText ? 'map' : 'list'} />} label={asText ? laterWords().map.asDrawn : laterWords().map.asText} onPress={() => setAsText(!asText)} />
      </LookHead>
      <div class="map-say">
        <p class="lede">{laterWords().map.what}</p>
        {lives.length > 1 && (
          <label class="map-follow">
            <span class="sc">{laterWords().map.follow}</span>{' '}
            <select value={follow} onChange={({ currentTarget: { value } }) => setFollow(value)}>
              <option value="">{laterWords().map.everybody}</option>
              {lives.map(({ saved }) => <option key={saved.id} value={saved.id}>{saved.name}</option>)}
            </select>
          </label>
        )}
      </div>
      {failed && <p class="trouble">{laterWords().map.notLoaded}</p>}
      {plan && (asText ? <MapOutline plan={plan} /> : <Drawn plan={plan} />)}
    </main>
  );
}

/** The drawing: it is panned by scrolling or with the mouse held down, and zoomed with its buttons, + and −, or the wheel and Ctrl. */
function Drawn({ plan }: { readonly plan: Plan }) {
  const ref = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(AS_DRAWN);
  const step = (by: number) => setZoom((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + by)));
  usePan(ref);
  useEffect(() => {
    const { current } = ref;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    current?.addEventListener('wheel', wheel, { passive: false });
    return () => current?.removeEventListener('wheel', wheel);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') step(1);
    else if (event.key === '-') step(-1);
    else {
      const at = (event.target as HTMLElement).dataset.station;
      const to = at === undefined ? undefined : stationBeside(plan, at, event.key);
      if (to === undefined) return;
      ref.current?.querySelector<HTMLElement>(`[data-station="${to}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <>
      <div class="map-zoom">
        <button type="button" class="plain" aria-label={laterWords().map.smaller} disabled={zoom === 0} onClick={() => step(-1)}>−</button>
        <span role="status">{laterWords().map.zoom(Math.round((ZOOMS[zoom] ?? 1) * 100))}</span>
        <button type="button" class="plain" aria-label={laterWords().map.larger} disabled={zoom === ZOOMS.length - 1} onClick={() => step(1)}>+</button>
        <ul class="map-key" aria-label={laterWords().map.key}>
          {(['walked', 'open', 'unseen'] as const).map((state) => <li key={state} data-state={state}><i aria-hidden="true" />{laterWords().map.states[state]}</li>)}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside it. */}
      <div class="map-scroll" ref={ref} onKeyDown={onKey}>
        <div class="map-plane" style={{ '--zoom': String(ZOOMS[zoom] ?? 1) }}>
          {plan.shafts.map((shaft, at) => (
            <MapShaft key={shaft.act} shaft={shaft} ways={plan.ways}>{at === plan.shafts.length - 1 && <ul class="map-ends" aria-label={laterWords().box.name}><EndingPlaces small /></ul>}</MapShaft>
          ))}
        </div>
      </div>
    </>
  );
}

/** Lets a held mouse move what scrolls. Fingers and keys scroll by themselves. */
function usePan(ref: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    const closing = new AbortController();
    let from: { x: number; y: number; left: number; top: number } | undefined;
    current.addEventListener('pointerdown', ({ pointerType, clientX, clientY, target }) => {
      if (pointerType !== 'mouse' || (target as Element).closest('button')) return;
      from = { x: clientX, y: clientY, left: current.scrollLeft, top: scrollY };
    }, { signal: closing.signal });
    addEventListener('pointermove', ({ clientX, clientY }) => {
      if (!from) return;
      current.scrollLeft = from.left + from.x - clientX;
      scrollTo(scrollX, from.top + from.y - clientY);
    }, { signal: closing.signal });
    addEventListener('pointerup', () => { from = undefined; }, { signal: closing.signal });
    return () => closing.abort();
  }, [ref]);
}
