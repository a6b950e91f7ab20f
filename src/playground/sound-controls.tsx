import type { Recording } from '../archive/catalogue.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

const say = words.sound;

/** Every recording with its caption: music and rooms go on until they are stopped, sounds play once. */
export function SoundControls({ desk }: { readonly desk: PlaygroundDesk }) {
  const { music, ambience } = desk.state.value;
  const { catalogue } = desk.book;
  return (
    <>
      <p><button type="button" class="plain flush" onClick={() => desk.change({ music: '', ambience: '' })}>{say.silence}</button> <span class="quiet small">{say.hint}</span></p>
      <Recordings name={say.music} rows={catalogue.music} on={music} onPress={(id) => desk.change({ music: id === music ? '' : id })} />
      <Recordings name={say.ambience} rows={catalogue.ambience} on={ambience} onPress={(id) => desk.change({ ambience: id === ambience ? '' : id })} />
      <Recordings name={say.sounds} rows={catalogue.sounds} onPress={(id) => desk.play({ kind: 'sound', id })} />
    </>
  );
}

interface RecordingsProps {
  readonly name: string;
  readonly rows: Readonly<Record<string, Recording>>;
  /** Which of them goes on; absent where they play once. */
  readonly on?: string;
  onPress(id: string): void;
}

function Recordings({ name, rows, on, onPress }: RecordingsProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <ul class="recordings">
        {Object.entries(rows).map(([id, { caption }]) => (
          <li key={id}><button type="button" {...(on !== undefined && { 'aria-pressed': id === on })} onClick={() => onPress(id)}><b>{id === on ? say.stop : say.play}</b> <span>{id}</span> <small>{caption}</small></button></li>
        ))}
      </ul>
    </fieldset>
  );
}
