import type { Chart } from '../parts/class-chart.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';

/** One life's width and height in a bar; the drawing is stretched to its room. */
const UNIT = 10;
const HIGH = 12;
/** With more bars than this a chart takes the whole width. */
const MANY = 6;

/** A chart: for each option a row of tags, one for each life, on a rail as long as the class: it can be counted in any print, and charts can be compared. */
export function ClassChart({ chart: { id, title, place, question, bars }, all }: { readonly chart: Chart; readonly all: number }) {
  return (
    <section class={bars.length > MANY ? 'chart wide' : 'chart'} aria-labelledby={`chart-${id}`}>
      <h2 class="slab" id={`chart-${id}`}><SetWords text={title} /></h2>
      {place && <p class="place"><SetWords text={place} /></p>}
      <ol class="bars">
        {bars.map(({ key, text, count }) => (
          <li key={key} data-none={count === 0 || undefined}>
            <p class="bar-words"><SetWords text={text} /></p>
            <svg viewBox={`0 0 ${all * UNIT} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path class="rail" d={`M0 ${HIGH - 1}h${all * UNIT}v1h-${all * UNIT}z`} />
              <path class="lives" d={Array.from({ length: count }, (_, n) => tagAt(n)).join('')} />
            </svg>
            <span class="bar-count"><span class="hidden">: </span>{laterWords().board.count(count, all)}</span>
          </li>
        ))}
      </ol>
      {question && <p class="chart-ask"><span class="sc">{laterWords().board.ask}</span> <SetWords text={question} /></p>}
    </section>
  );
}

/** A tag with cut corners, each a hair from its neighbour. */
function tagAt(n: number): string {
  return `M${n * UNIT + 2} 0h${UNIT - 4}l1.2 2v${HIGH - 4}l-1.2 2h-${UNIT - 4}l-1.2-2v-${HIGH - 4}z`;
}
