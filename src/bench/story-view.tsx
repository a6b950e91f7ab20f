import type { ComponentChildren } from 'preact';
import type { Overview, Spot } from './answers.ts';
import type { BenchDesk } from './bench-desk.ts';
import { fragmentOf } from './place.ts';
import { SpotLink } from './spot-link.tsx';
import { words } from './words.ts';

const say = words.rules;
/** A choice is rare when a walk at random takes it less often than this. */
const RARE = 1 / 1000;
const SHOWN = 8;

/** The story as it stands: its figures, and whatever is loose in it. */
export function StoryView({ desk, story }: { readonly desk: BenchDesk; readonly story: Overview }) {
  const { done, of } = desk.walked.value;
  const enough = done === of;
  return (
    <article>
      <h1 class="slab">{story.title}</h1>
      {story.problems.length > 0 && <><p class="trouble">{words.broken}</p><Loose name={say.problems} rows={story.problems.map(({ says, at }) => ({ key: says, words: says, at }))} /></>}
      <div class="figures">{story.tellings.map((telling) => <Figures key={telling.name} telling={telling} pace={story.pace} />)}</div>
      <p class="quiet small">{words.figures.pace(story.pace)}</p>
      {enough && <Loose name={say.rare} rows={story.choices.filter(({ taken }) => taken < RARE).sort((a, b) => b.taken - a.taken).map(({ knot, id, text, at, taken, offered }) => ({ key: `${knot} ${id}`, href: fragmentOf({ kind: 'choice', id: `${knot} ${id}`, wants: {} }), words: text || id, more: offered === 0 ? say.neverOffered : say.oneIn(taken), at }))} />}
      {enough && <p class="more-walks"><span class="quiet small">{say.sure(Math.min(...story.tellings.map(({ walks }) => walks)))}</span> <button type="button" class="plain flush" onClick={() => void desk.walkMore()}>{say.more}</button></p>}
      {enough && <Loose name={say.unreached} rows={story.knots.filter(({ walks, routes }) => walks === 0 && !routes).map(({ name, at }) => ({ key: name, href: fragmentOf({ kind: 'knot', id: name, wants: {} }), words: name, at }))} />}
      <Loose name={say.claims} rows={story.claims.filter(({ tags }) => tags.length === 0).map((claim) => claimRow(claim))} />
      {enough && <Loose name={say.unmet} rows={story.claims.filter(({ tags, walks }) => tags.length > 0 && walks === 0).map((claim) => claimRow(claim))} />}
      <Loose name={say.assets} rows={story.unused.map(({ asset, at }) => ({ key: asset, words: asset, at }))} />
      <Loose name={say.idle} rows={story.variables.filter(({ set, tested }) => set.length === 0 || tested.length === 0).map(({ name, at, set }) => ({ key: name, href: fragmentOf({ kind: 'variable', id: name, wants: {} }), words: name, more: set.length === 0 ? say.neverSet : say.neverAsked, at }))} />
    </article>
  );
}

function claimRow({ id, title, at }: Overview['claims'][number]): Row {
  return { key: id, href: fragmentOf({ kind: 'claim', id, wants: {} }), words: title, at };
}

function Figures({ telling: { name, words: length, decisions, acts }, pace }: { readonly telling: Overview['tellings'][number]; readonly pace: number }) {
  const minutes = (count: number) => Math.round(count / pace);
  const { figures } = words;
  return (
    <section>
      <h2 class="sc">{name}</h2>
      <p>{figures.lead(length.median, minutes(length.median), decisions.median)} <span class="quiet">{figures.range(length.min, length.max)}</span></p>
      <table>
        <thead><tr><th scope="col">{figures.act}</th><th scope="col">{figures.words}</th><th scope="col">{figures.minutes}</th><th scope="col">{figures.grade}</th></tr></thead>
        <tbody>{acts.map(({ act, words: own, grade }) => <tr key={act}><th scope="row">{act}</th><td>{own.median.toLocaleString('en')}</td><td>{(own.median / pace).toFixed(1)}</td><td>{grade.toFixed(1)}</td></tr>)}</tbody>
      </table>
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly words: string;
  readonly more?: string;
  readonly href?: string;
  readonly at: Spot | undefined;
}

/** What breaks a rule: nothing is said in a word, little is listed, and much is folded. */
function Loose({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const item = ({ key, words: text, more, href, at }: Row): ComponentChildren => (
    <li key={key}>{href ? <a href={href}>{text}</a> : text}{more && <span class="quiet"> {more}</span>} {at && <SpotLink at={at} />}</li>
  );
  return (
    <section class="loose" data-fine={rows.length === 0 || undefined}>
      <h2>{name}{rows.length === 0 ? <span class="quiet">: {say.fine}</span> : ` (${rows.length})`}</h2>
      {rows.length > 0 && <ul>{rows.slice(0, SHOWN).map(item)}</ul>}
      {rows.length > SHOWN && <details><summary>{say.all(rows.length)}</summary><ul>{rows.slice(SHOWN).map(item)}</ul></details>}
    </section>
  );
}
