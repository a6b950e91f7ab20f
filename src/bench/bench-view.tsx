import { Knife } from '../page/views/icons.tsx';
import type { Overview } from './answers.ts';
import type { BenchDesk } from './bench-desk.ts';
import { CoverMap } from './cover-map.tsx';
import { fragmentOf } from './place.ts';
import { KnotView } from './knot-view.tsx';
import { ListView } from './list-view.tsx';
import { StoryView } from './story-view.tsx';
import { CrossroadsView, ThingView, VariableView } from './thing-view.tsx';
import { ThemePicker } from './theme-picker.tsx';
import { words } from './words.ts';

/** The whole bench on one screen: what can be looked for, what lies on it, and where walks went. */
export function BenchView({ desk }: { readonly desk: BenchDesk }) {
  const story = desk.overview.value;
  const drawn = desk.drawn.value;
  const { done, of } = desk.walked.value;
  return (
    <div class="bench">
      <Knife />
      <header class="bench-head">
        <p class="slab"><a href={fragmentOf({ kind: 'story' })}>{words.name}</a></p>
        <p class="quiet" role="status">{of > 0 && words.walked(done, of)}</p>
        {done < of && <progress max={of} value={done} aria-label={words.walked(done, of)} />}
        <ThemePicker />
      </header>
      {story ? <ListView desk={desk} story={story} /> : <nav class="list" />}
      <main class="on-bench" tabIndex={-1}>{story ? <OnBench desk={desk} story={story} /> : <p>{words.loading}</p>}</main>
      <aside class="beside">{drawn && <CoverMap drawn={drawn} place={desk.place.value} onBack={() => void desk.drawAll()} />}</aside>
    </div>
  );
}

function OnBench({ desk, story }: { readonly desk: BenchDesk; readonly story: Overview }) {
  const shown = desk.shown.value;
  const place = desk.place.value;
  if (place.kind === 'story') return <StoryView desk={desk} story={story} />;
  if (place.kind === 'variable') return <VariableView story={story} id={place.id} />;
  if (place.kind === 'crossroads') return <CrossroadsView desk={desk} id={place.id} />;
  // What was asked for is on its way.
  if (!shown || shown.place !== place) return null;
  if (place.kind === 'knot') return shown.knot ? <KnotView desk={desk} knot={shown.knot} wants={place.wants} /> : <p>{words.nothing}</p>;
  return <ThingView desk={desk} story={story} shown={shown} id={place.id} />;
}
