import type { Way } from './answers.ts';
import { fragmentOf } from './place.ts';
import { SpotLink } from './spot-link.tsx';
import { words } from './words.ts';

const say = words.way;

/** A way to a place: a button that opens the game there, the decisions, and what holds then. */
export function WayView({ way }: { readonly way: Way }) {
  const values = Object.entries(way.values);
  return (
    <section class="way">
      <p class="way-open">
        <a class="go" href={`/${way.address}`} target="bench-game">{say.open}</a>
        <span>{say.steps(way.steps.length)}</span>
      </p>
      {way.steps.length > 0 && (
        <details>
          <summary>{say.show}</summary>
          <ol class="steps">
            {way.steps.map(({ knot, id, text, at }, i) => (
              <li key={i}><span>{text}</span> <a class="quiet" href={fragmentOf({ kind: 'knot', id: knot, wants: {} })}>{knot}</a> {at && <SpotLink at={at} />}<span class="hidden"> {id}</span></li>
            ))}
          </ol>
        </details>
      )}
      <details open={values.length <= 16}>
        <summary>{say.values}</summary>
        {values.length === 0 ? <p class="quiet">{say.first}</p> : (
          <ul class="held">{values.map(([name, value]) => <li key={name}><a href={fragmentOf({ kind: 'variable', id: name, wants: {} })}>{name}</a> = <b>{value}</b></li>)}</ul>
        )}
      </details>
    </section>
  );
}
