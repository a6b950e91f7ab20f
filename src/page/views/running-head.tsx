import { foreignTo } from '../../script/letters.ts';
import { toggleReading } from '../toggle-reading.ts';
import { useDesk } from '../use-desk.ts';
import type { Whereabouts } from '../../telling/told.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { Tool } from './tool.tsx';

/** Act and title at the head of the leaf, and the bar: home, sound, settings. A story without acts shows its own title. */
export function RunningHead({ act, actTitle }: Pick<Whereabouts, 'act' | 'actTitle'>) {
  const desk = useDesk();
  const { muted, aloud } = desk.preferences.settings.value;
  const { book } = desk.library.value;
  const title = actTitle || (act === undefined ? book.title : '');
  const home = book.endings.length > 0 ? words.bar.box : words.bar.start;
  const hasSound = [book.catalogue.music, book.catalogue.ambience, book.catalogue.sounds].some((table) => Object.keys(table).length > 0);
  return (
    <header class="runhead" data-long={title.length > 13 || undefined}>
      <h1 class="act-title">
        {act !== undefined && (
          <span class="slab n">
            <span class="hidden">{words.reading.act} </span>
            {act}
          </span>
        )}
        {title && <span class="slab" lang={foreignTo(words.code, title)}>{title}</span>}
      </h1>
      <nav class="bar" aria-label={words.bar.name}>
        <Tool sign={<Icon name="box" />} label={home} onPress={() => desk.toTitle()} />
        {hasSound && (
          <Tool
            sign={<Icon name={muted ? 'silent' : 'sound'} />} label={muted ? words.bar.silent : words.bar.sound}
            says={muted ? words.bar.unmute : words.bar.mute} keys="m" onPress={() => desk.preferences.toggleMute()}
          />
        )}
        <Tool sign={<Icon name="aloud" />} label={words.bar.aloud} says={words.bar.aloudOn} keys="a" pressed={aloud && desk.reading.here.value?.aloud.doing.value !== 'mute'} onPress={() => toggleReading(desk)} />
        <Tool
          sign={<b class="aa" aria-hidden="true">Aa</b>} label={words.bar.settings} keys="s" onPress={() => desk.surface.open({ kind: 'settings' })}
        />
      </nav>
    </header>
  );
}
