import { useState } from 'preact/hooks';
import type { ComparedScene, SceneLine } from '../../telling/compare.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

/** The same scenes told twice: each is folded under its place until it is asked for; the first is open. */
export function ComparedScenes({ scenes }: { readonly scenes: readonly ComparedScene[] }) {
  if (scenes.length === 0) return null;
  return (
    <section aria-labelledby="compare-scenes">
      <h2 class="slab" id="compare-scenes">{laterWords().compare.scenes}</h2>
      {scenes.map(({ scene, whereabouts: { act, place }, runs }, at) => (
        <details key={scene} class="twice" open={at === 0}>
          <summary><SetWords text={words.whereabouts(act, '', place)} /></summary>
          {runs.map((run, i) => ('both' in run ? <Common key={i} lines={run.both} /> : (
            <div key={i} class="sides">
              <div class="side left"><Lines lines={run.left} /></div>
              <div class="side right"><Lines lines={run.right} /></div>
            </div>
          )))}
        </details>
      ))}
    </section>
  );
}

const SHORT = 2;

/** What both were told in the same words: folded when it is long. */
function Common({ lines }: { readonly lines: readonly SceneLine[] }) {
  const [open, setOpen] = useState(lines.length <= SHORT);
  return open ? <div class="common"><Lines lines={lines} /></div> : (
    <button type="button" class="plain flush" onClick={() => setOpen(true)}>{laterWords().compare.common(lines.length)}</button>
  );
}

function Lines({ lines }: { readonly lines: readonly SceneLine[] }) {
  return (
    <div class="prose">
      {lines.map(({ text, chosen }, at) => (
        <p key={`${at}:${text}`} class={chosen ? 'chosen' : undefined}>
          {chosen && <span class="hidden">{laterWords().backlog.chose} </span>}
          <SetWords text={text} />
        </p>
      ))}
    </div>
  );
}
