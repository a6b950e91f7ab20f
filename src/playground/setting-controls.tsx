import { readSettings } from '../telling/settings.ts';
import { SETTINGS } from './play-state.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

/** What each setting can be. */
const VALUES: Readonly<Record<(typeof SETTINGS)[number], readonly (string | number | boolean)[]>> = {
  theme: ['mine', 'paper', 'contrast'], size: [0.9, 1, 1.12, 1.25, 1.5, 2], spacing: ['normal', 'wide', 'widest'], face: ['vollkorn', 'andika'],
  motion: ['system', 'full', 'still'], hard: ['show', 'summary'], told: [true, false], notes: [true, false], muted: [true, false],
};

/** The reader's settings, each value a press away. */
export function SettingControls({ desk }: { readonly desk: PlaygroundDesk }) {
  const { settings } = desk.state.value;
  return (
    <>
      {SETTINGS.map((name) => (
        <fieldset key={name}>
          <legend>{words.setting[name]}</legend>
          <ul class="presses">
            {VALUES[name].map((value) => <li key={String(value)}><button type="button" aria-pressed={settings[name] === value} onClick={() => desk.change({ settings: readSettings({ ...settings, [name]: value }) })}>{typeof value === 'boolean' ? (value ? words.on : words.off) : typeof value === 'number' ? `${Math.round(value * 100)} %` : value}</button></li>)}
          </ul>
        </fieldset>
      ))}
    </>
  );
}
