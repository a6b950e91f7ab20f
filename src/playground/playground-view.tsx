import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ThemePicker } from '../bench/theme-picker.tsx';
import { Knife } from '../page/views/icons.tsx';
import { PaperControls } from './paper-controls.tsx';
import { PeopleControls } from './people-controls.tsx';
import { play, stageTags } from './play-told.ts';
import { VIEWS, type ViewName } from './play-state.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { SceneControls } from './scene-controls.tsx';
import { SettingControls } from './setting-controls.tsx';
import { SoundControls } from './sound-controls.tsx';
import { TagControls } from './tag-controls.tsx';
import { words } from './words.ts';

type Part = keyof typeof words.parts;
const CONTROLS = { scene: SceneControls, people: PeopleControls, sound: SoundControls, papers: PaperControls, tags: TagControls, settings: SettingControls } as const;

/** The playground: controls for everything that a line of a script can ask for, and the page that shows it. */
export function PlaygroundView({ desk }: { readonly desk: PlaygroundDesk }) {
  const part = useSignal<Part>('scene');
  const Controls = CONTROLS[part.value];
  const { view } = desk.state.value;
  return (
    <div class="playground">
      <Knife />
      <header class="play-head">
        <p class="slab">{words.name}</p>
        <ul class="kinds" aria-label={words.shown}>
          {(Object.keys(VIEWS) as ViewName[]).map((one) => <li key={one}><button type="button" aria-pressed={one === view} title={words.size(VIEWS[one][0], VIEWS[one][1])} onClick={() => desk.change({ view: one })}>{words.views[one]}</button></li>)}
        </ul>
        <ThemePicker />
      </header>
      <section class="controls">
        <ul class="kinds">{(Object.keys(CONTROLS) as Part[]).map((one) => <li key={one}><button type="button" aria-pressed={one === part.value} onClick={() => { part.value = one; }}>{words.parts[one]}</button></li>)}</ul>
        <div class="controls-in"><Controls desk={desk} /></div>
      </section>
      <Shown desk={desk} />
    </div>
  );
}

/** The page itself, at the size that is asked for, drawn as large as there is room; below it the tags that set the stage. */
function Shown({ desk }: { readonly desk: PlaygroundDesk }) {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const state = desk.state.value;
  // The frame is opened once; from then on it is told its fragment.
  const address = useMemo(() => desk.address, [desk]);
  useEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    const watch = new ResizeObserver(() => setRoom({ width: current.clientWidth, height: current.clientHeight }));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const [width, height] = VIEWS[state.view];
  const scale = Math.min(1, room.width / width, room.height / height);
  const tags = stageTags(state).map((tag) => `# ${tag}`).join(' ');
  return (
    <main class="shown">
      <div class="shown-room" ref={ref}>
        <div class="shown-page" style={{ inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` }}>
          <iframe title={words.shown} src={address} width={width} height={height} style={{ transform: `scale(${scale})` }} onLoad={({ currentTarget }) => { desk.frame = currentTarget.contentWindow; }} />
        </div>
      </div>
      <p class="as-ink"><Copy text={tags} /><code>{tags}</code></p>
      {play(state).problems.map((problem) => <p key={problem} class="trouble" role="alert">{problem}</p>)}
    </main>
  );
}

function Copy({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState('');
  return <button type="button" class="plain" title={words.ink} onClick={() => void navigator.clipboard?.writeText(text).then(() => setCopied(text))}>{copied === text && text !== '' ? words.copied : words.copy}</button>;
}
