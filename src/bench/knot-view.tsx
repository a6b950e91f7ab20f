import type { KnotAnswer } from './answers.ts';
import type { BenchDesk } from './bench-desk.ts';
import { fragmentOf } from './place.ts';
import { SpotLink } from './spot-link.tsx';
import { WayView } from './way-view.tsx';
import { words } from './words.ts';

interface KnotViewProps {
  readonly desk: BenchDesk;
  readonly knot: KnotAnswer;
  readonly wants: Readonly<Record<string, string>>;
}

/** How many walks are made from a knot when somebody asks for them. */
const WALKS = 60;

/** A knot: a way there with wanted values, walks from there, and its lines. */
export function KnotView({ desk, knot, wants }: KnotViewProps) {
  const wanted = Object.keys(wants).length > 0;
  return (
    <article>
      <h1 class="slab">{knot.name}</h1>
      <p class="under"><SpotLink at={knot.at} /> {words.times(knot.walks, desk.walked.value.done)} {wanted && words.fitting(knot.fitting, knot.walks)}</p>
      {knot.values.length > 0 && <Wanted desk={desk} knot={knot} wants={wants} />}
      {knot.way ? <WayView way={knot.way} /> : <NoWay desk={desk} knot={knot} wants={wants} />}
      {knot.way && (
        <p>
          <button type="button" class="plain flush" disabled={desk.walking.value !== undefined} onClick={() => void desk.walkFrom(knot.name, wants, WALKS)}>
            {desk.walking.value === undefined ? words.cover.walk : words.cover.walking(Math.round(desk.walking.value * 100))}
          </button>
        </p>
      )}
      <h2>{words.lines}</h2>
      <ol class="script">
        {knot.lines.map(({ at, text, tags, isChoice, decisions }) => (
          <li key={at.line} data-choice={isChoice || undefined} data-unmet={(decisions === undefined && text !== '') || undefined}>
            <SpotLink at={at} short />
            <p>
              {text && <a href={fragmentOf({ kind: 'line', id: `${at.file}:${at.line}`, wants: {} })}>{text}</a>}
              {tags.map((tag) => <Tag key={tag} tag={tag} />)}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** A tag of a line; one that names a claim or an ending leads there. */
function Tag({ tag }: { readonly tag: string }) {
  const [, kind, id = ''] = /^(claim|ending|crossroads)\s*:\s*([a-z0-9-]+)$/.exec(tag) ?? [];
  return <code class="tagged">{kind ? <a href={fragmentOf({ kind: kind as 'claim', id, wants: {} })}># {tag}</a> : `# ${tag}`}</code>;
}

/** The values that a way is to have: of every variable that was not always the same here. */
function Wanted({ desk, knot, wants }: KnotViewProps) {
  const pick = (name: string, value: string) => {
    const { [name]: _was, ...others } = wants;
    desk.goTo({ kind: 'knot', id: knot.name, wants: value === '' ? others : { ...others, [name]: value } });
  };
  return (
    <fieldset class="wanted">
      <legend>{words.arrive}</legend>
      {withWanted(knot.values, wants).map(({ name, counts }) => (
        <label key={name} data-set={wants[name] !== undefined || undefined}>
          <span>{name}</span>
          <select value={wants[name] ?? ''} onChange={({ currentTarget: { value } }) => pick(name, value)}>
            <option value="">{words.any}</option>
            {counts.map(([value, walks]) => <option key={value} value={value}>{value} · {walks}</option>)}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** The rows, and whatever is wanted that no walk had here: it can be seen, and taken back. */
function withWanted(rows: KnotAnswer['values'], wants: Readonly<Record<string, string>>): KnotAnswer['values'] {
  const others = Object.keys(wants).filter((name) => rows.every((row) => row.name !== name)).map((name) => ({ name, counts: [] }));
  return [...rows, ...others].map(({ name, counts }) => {
    const wanted = wants[name];
    return { name, counts: wanted === undefined || counts.some(([value]) => value === wanted) ? counts : [...counts, [wanted, 0] as const] };
  });
}

function NoWay({ desk, knot, wants }: KnotViewProps) {
  if (knot.walks === 0) return <p>{words.way.none}</p>;
  const seeking = desk.seeking.value;
  return (
    <p class="way-open">
      <span>{seeking === 'in vain' ? words.way.unsought : words.way.noneSo}</span>
      <button type="button" class="plain" disabled={seeking === 'yes'} onClick={() => void desk.seek(knot.name, wants)}>{seeking === 'yes' ? words.way.seeking : words.way.seek}</button>
    </p>
  );
}
