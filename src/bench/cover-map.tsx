import type { Coverage, CoveredStation } from './answers.ts';
import type { Drawn } from './bench-desk.ts';
import { fragmentOf, type Place } from './place.ts';
import { percent, words } from './words.ts';

const say = words.cover;
/** Units of the drawing: a row, the width left of the bars, and the line of the shaft in it. */
const ROW = 24;
const GUTTER = 26;
const LINE = 20;

interface CoverMapProps {
  readonly drawn: Drawn;
  readonly place: Place;
  onBack(): void;
}

/** Where walks went: an act is a shaft, a crossroads a bar whose parts are what was taken there. */
export function CoverMap({ drawn: { coverage, from, wants }, place, onBack }: CoverMapProps) {
  return (
    <section class="cover" aria-label={say.name}>
      <p class="cover-head">
        <span>{from === undefined ? say.all(coverage.walks) : say.from(coverage.walks, from, wants)}</span>
        {from !== undefined && <button type="button" class="plain" onClick={onBack}>{say.back}</button>}
      </p>
      <div class="shafts">
        {coverage.shafts.map(({ act, title, stations }) => (
          <section key={act} class="shaft" aria-label={`${words.act(act)}, ${title}`}>
            <h2><b class="num">{act}</b> {title}</h2>
            <div class="shaft-rows" style={{ '--rows': String(stations.length) }}>
              <Ways coverage={coverage} stations={stations} />
              <ol>{stations.map((station) => <StationBar key={station.crossroads} station={station} here={place.kind === 'crossroads' && place.id === station.crossroads} />)}</ol>
            </div>
          </section>
        ))}
        <section class="shaft">
          <h2>{say.endings}</h2>
          <ul class="ends">
            {coverage.endings.map(({ id, title, share }) => (
              <li key={id} data-none={share === 0 || undefined} style={{ '--share': String(share) }}><a href={fragmentOf({ kind: 'ending', id, wants: {} })}><span>{title}</span> <span class="num">{percent(share)}</span></a></li>
            ))}
          </ul>
        </section>
      </div>
      <p class="quiet small">{say.key}</p>
    </section>
  );
}

function StationBar({ station: { crossroads, options, share }, here }: { readonly station: CoveredStation; readonly here: boolean }) {
  const told = options.map(({ id, text, share: own }) => say.option(text || id, percent(own))).join('\n');
  return (
    <li>
      <a href={fragmentOf({ kind: 'crossroads', id: crossroads, wants: {} })} title={told} aria-current={here ? 'true' : undefined} data-none={share === 0 || undefined}>
        <span class="crossing">{crossroads}</span>
        <span class="parts" aria-hidden="true">{options.map((option) => <i key={option.id} data-none={option.share === 0 || undefined} style={{ flexGrow: option.share > 0 ? option.share / Math.max(share, 0.001) : 0 }} />)}</span>
        <span class="num" title={told}>{percent(share)}</span>
      </a>
    </li>
  );
}

/** The ways between the crossroads of an act; what was walked more is broader. */
function Ways({ coverage, stations }: { readonly coverage: Coverage; readonly stations: readonly CoveredStation[] }) {
  const rows = new Map(stations.map(({ crossroads, row }) => [crossroads, row]));
  const own = coverage.ways.filter(({ from, to }) => rows.has(from) && rows.has(to)).sort((a, b) => a.share - b.share);
  return (
    <svg class="cover-ways" viewBox={`0 0 ${GUTTER} ${stations.length * ROW}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {own.map(({ from, to, share }) => <path key={`${from} ${to}`} class={share > 0 ? 'walked' : 'unseen'} style={{ strokeWidth: share > 0 ? 1 + 4 * share : 1 }} d={wayIn(rows.get(from) ?? 0, rows.get(to) ?? 0)} />)}
    </svg>
  );
}

/** Straight to the next row; past others it is bowed out. */
function wayIn(from: number, to: number): string {
  const [a, b] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
  if (to - from === 1) return `M${LINE} ${a}V${b}`;
  const out = LINE - Math.min(LINE - 3, 5 + Math.abs(to - from) * 1.6);
  return `M${LINE} ${a}L${out} ${a + 8}V${b - 8}L${LINE} ${b}`;
}
