import type { Overview, Spot } from './answers.ts';
import type { BenchDesk, Shown } from './bench-desk.ts';
import { fragmentOf } from './place.ts';
import { SpotLink } from './spot-link.tsx';
import { WayView } from './way-view.tsx';
import { percent, words } from './words.ts';

interface ThingViewProps {
  readonly desk: BenchDesk;
  readonly story: Overview;
  readonly shown: Shown;
  readonly id: string;
}

/** Whatever is no knot: a line, a choice, a claim, an ending; with the shortest way there. */
export function ThingView({ desk, story, shown, id }: ThingViewProps) {
  const { kind } = shown.place;
  const line = shown.way?.line;
  const about = line ? { title: line.text, more: '', at: line.at, walks: undefined, tags: [] } : aboutOf(kind, id, story);
  return (
    <article>
      <h1 class={kind === 'line' || kind === 'choice' ? 'line' : 'slab'}>{about.title}</h1>
      <p class="under">{about.at && <SpotLink at={about.at} />} {about.at && about.at.knot !== '' && <a href={fragmentOf({ kind: 'knot', id: about.at.knot, wants: {} })}>{about.at.knot}</a>} <span class="quiet">{about.more}</span></p>
      {about.walks !== undefined && <p>{words.times(about.walks, desk.walked.value.done)}</p>}
      {shown.way ? <WayView way={shown.way} /> : <p>{words.way.none}</p>}
      {about.tags.length > 0 && <Spots name={words.claimTags} spots={about.tags} />}
    </article>
  );
}

interface About {
  readonly title: string;
  readonly more: string;
  readonly at: Spot | undefined;
  readonly walks: number | undefined;
  readonly tags: readonly Spot[];
}

function aboutOf(kind: string, id: string, { claims, endings, choices }: Overview): About {
  const nothing = { title: id, more: '', at: undefined, walks: undefined, tags: [] };
  if (kind === 'claim') {
    const claim = claims.find((one) => one.id === id);
    return claim ? { title: claim.title, more: claim.status, at: claim.at, walks: claim.walks, tags: claim.tags } : nothing;
  }
  if (kind === 'ending') {
    const ending = endings.find((one) => one.id === id);
    return ending ? { ...nothing, title: ending.title, more: ending.id, at: ending.at, walks: ending.walks } : nothing;
  }
  if (kind === 'choice') {
    const choice = choices.find((one) => `${one.knot} ${one.id}` === id);
    return choice ? { ...nothing, title: choice.text || choice.id, more: words.choice(choice.taken), at: choice.at, walks: choice.offered } : nothing;
  }
  const [, file = id, line = '1'] = /^(.*):(\d+)$/.exec(id) ?? [];
  return { ...nothing, title: `${file.replace(/^.*\//, '')}, ${line}`, at: { file, line: Number(line), column: 1, knot: '' } };
}

/** A variable: where it is declared, set and asked for. */
export function VariableView({ story, id }: { readonly story: Overview; readonly id: string }) {
  const variable = story.variables.find(({ name }) => name === id);
  if (!variable) return <p>{words.nothing}</p>;
  return (
    <article>
      <h1 class="slab">{variable.name}</h1>
      <p class="under"><SpotLink at={variable.at} /> {words.variable.first(variable.first)} <span class="quiet">{variable.note}</span></p>
      <Spots name={words.variable.set} spots={variable.set} />
      <Spots name={words.variable.tested} spots={variable.tested} />
    </article>
  );
}

/** A crossroads as the drawn walks took it. */
export function CrossroadsView({ desk, id }: { readonly desk: BenchDesk; readonly id: string }) {
  const station = desk.drawn.value?.coverage.shafts.flatMap(({ stations }) => stations).find(({ crossroads }) => crossroads === id);
  if (!station) return <p>{words.nothing}</p>;
  return (
    <article>
      <h1 class="slab">{id}</h1>
      <p class="under">{station.at && <><SpotLink at={station.at} /> <a href={fragmentOf({ kind: 'knot', id: station.at.knot, wants: {} })}>{station.at.knot}</a></>} <span class="quiet">{station.place}</span></p>
      <ol class="shares">
        {station.options.map(({ id: option, text, share }) => (
          <li key={option} style={{ '--share': String(station.share > 0 ? share / station.share : 0) }}><span class="num">{percent(share)}</span> {text || option}</li>
        ))}
      </ol>
    </article>
  );
}

function Spots({ name, spots }: { readonly name: string; readonly spots: readonly Spot[] }) {
  return (
    <section class="loose">
      <h2>{name} ({spots.length})</h2>
      <ul>{spots.map((at) => <li key={`${at.file}:${at.line}:${at.column}`}>{at.knot !== '' && <a href={fragmentOf({ kind: 'knot', id: at.knot, wants: {} })}>{at.knot}</a>} <SpotLink at={at} /></li>)}</ul>
    </section>
  );
}
