import type { ComponentChildren } from 'preact';
import type { PlanOption, PlanWay, Shaft, Station } from '../parts/plan.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

/** Units of the drawing: the height of a row, the line of the shaft, how far an arc bows out, and the width left of the boards. */
const ROW = 46;
const LINE = 40;
const BOW = 4.5;
const GUTTER = 48;

interface MapShaftProps {
  readonly shaft: Shaft;
  readonly ways: readonly PlanWay[];
  /** What stands below the last crossroads. */
  readonly children?: ComponentChildren;
}

/** One act as a shaft: its crossroads from the top down, and the ways between them. */
export function MapShaft({ shaft: { act, title, stations }, ways, children }: MapShaftProps) {
  const here = ways.filter(({ from, to }) => from.act === act || to.act === act);
  const height = stations.length * ROW;
  return (
    <section class="shaft" aria-label={words.whereabouts(act, title, '')}>
      <h2 class="slab"><span class="n">{act}</span>{title && <> {title}</>}</h2>
      <div class="shaft-in" style={{ '--rows': String(stations.length) }}>
        <svg class="ways" viewBox={`0 0 ${GUTTER} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {[...here].sort((a, b) => Number(a.walked) - Number(b.walked) || Number(a.followed) - Number(b.followed)).map((way) => (
            <path key={`${way.from.crossroads} ${way.to.crossroads}`} class={way.followed ? 'followed' : way.walked ? 'walked' : 'unseen'} d={wayIn(way, act)} />
          ))}
        </svg>
        <ol>
          {stations.map((station) => <StationBoard key={station.crossroads} station={station} />)}
        </ol>
      </div>
      {children}
    </section>
  );
}

/** A way as a line in an act's shaft: straight to the next row, bowed past others, and in from or out to another act at its edge. */
function wayIn({ from, to }: PlanWay, act: number): string {
  const y = (station: Station) => (station.row + 0.5) * ROW;
  if (from.act !== act) return `M0 ${y(to) - 16}L${LINE} ${y(to) - 2}`;
  if (to.act !== act) return `M${LINE} ${y(from) + 2}L0 ${y(from) + 16}`;
  const rows = to.row - from.row;
  if (rows === 1) return `M${LINE} ${y(from)}V${y(to)}`;
  const out = LINE - Math.min(LINE - 3, 6 + Math.abs(rows) * BOW);
  return `M${LINE} ${y(from)}L${out} ${y(from) + 14}V${y(to) - 14}L${LINE} ${y(to)}`;
}

/** A crossroads as a board with a hook for each option: a tag hangs where a way was taken. */
function StationBoard({ station: { crossroads, stop, options } }: { readonly station: Station }) {
  const desk = useDesk();
  const hooks = <Hooks options={options} />;
  if (!stop) return <li class="station unmet">{hooks}<span class="hidden">{laterWords().map.unmet}</span></li>;
  const [where = ''] = stop.whereabouts.place.split(/,\s/);
  const taken = options.filter(({ state }) => state === 'walked').length;
  return (
    <li class="station">
      <button type="button" data-station={crossroads} onClick={() => desk.surface.open({ kind: 'crossing', crossroads })}>
        {hooks}
        <span class="station-name"><SetWords text={where} /></span>
        {stop.taken && <span class="station-words"><SetWords text={stop.taken.text} /></span>}
        <span class="hidden">. {laterWords().map.taken(taken, options.length)}</span>
      </button>
    </li>
  );
}

function Hooks({ options }: { readonly options: readonly PlanOption[] }) {
  return (
    <svg class="hooks" viewBox={`0 0 ${options.length * 13 + 1} 16`} aria-hidden="true" focusable="false">
      {options.map(({ id, state }, at) => (
        <g key={id} class={state} transform={`translate(${at * 13 + 1} 1)`}>
          {state === 'unseen' ? <path d="M4.600 5.800l1.700-.3.400 1.800-1.600.4z" /> : <path d="M3.600 0h4l3.400 3.600v6l-3.400 3.900H3.500L0 9.700V3.500zM5.500 1.700L4 3l1.400 1.500L7.100 3z" fill-rule="evenodd" />}
        </g>
      ))}
    </svg>
  );
}
