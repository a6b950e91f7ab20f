import { DEFAULT_SETTINGS, type Settings, type Volumes } from '../../telling/settings.ts';
import { pickLanguage } from '../follow-language.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../languages.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { AloudSettings } from './aloud-settings.tsx';
import { Options, VolumeSlider } from './setting-controls.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

const SIZES = [0.9, 1, 1.12, 1.25, 1.5, 2] as const satisfies readonly Settings['size'][];
const VOLUMES = ['music', 'ambience', 'sound'] as const satisfies readonly (keyof Volumes)[];

/** The reader's settings: each works at once, and the sample shows it. */
export function SettingsSheet() {
  const desk = useDesk();
  const settings = desk.preferences.settings.value;
  const { catalogue, claims } = desk.library.value.book;
  const { settings: say } = laterWords();
  const setVolume = (name: keyof Volumes) => (volume: number) => desk.preferences.set({ volumes: { ...settings.volumes, [name]: volume } });
  const sounds = VOLUMES.filter((name) => Object.keys(catalogue[name === 'sound' ? 'sounds' : name]).length > 0);
  return (
    <Sheet name={say.name}>
      <p class="sample"><SetWords text={say.sample} /></p>
      <Options
        name="language" label={words.language.label} value={desk.tongue.language.value}
        options={LANGUAGE_TAGS.map((tag) => [tag, LANGUAGES[tag].name, tag])} onPick={(tag) => pickLanguage(desk, tag)}
      />
      <Options name="size" label={say.size} value={String(settings.size)} options={SIZES.map((size) => [String(size), String(Math.round(size * 100))])} onPick={(size) => desk.preferences.set({ size: Number(size) as Settings['size'] })} />
      <Options name="spacing" label={say.spacing} value={settings.spacing} options={entries(say.spacings)} onPick={(spacing) => desk.preferences.set({ spacing })} />
      <Options name="face" label={say.face} value={settings.face} options={entries(say.faces)} onPick={(face) => desk.preferences.set({ face })} />
      <Options name="theme" label={say.theme} value={settings.theme} options={entries(say.themes)} onPick={(theme) => desk.preferences.set({ theme })} />
      <Options name="motion" label={say.motion} value={settings.motion} options={entries(say.motions)} onPick={(motion) => desk.preferences.set({ motion })} />
      <Options name="hard" label={say.hard} value={settings.hard} options={entries(say.hards)} onPick={(hard) => desk.preferences.set({ hard })} />
      <Options name="told" label={say.told} value={settings.told ? 'yes' : 'no'} options={entries(say.toldChoices)} onPick={(told) => desk.preferences.set({ told: told === 'yes' })} />
      {claims.length > 0 && (
        <Options name="notes" label={say.notes} value={settings.notes ? 'yes' : 'no'} options={entries(say.noteChoices)} onPick={(notes) => desk.preferences.set({ notes: notes === 'yes' })} />
      )}
      <Options name="keys" label={say.keys} value={settings.keys ? 'yes' : 'no'} options={entries(say.keyChoices)} onPick={(keys) => desk.preferences.set({ keys: keys === 'yes' })} />
      <AloudSettings />
      {sounds.length > 0 && (
        <Options name="muted" label={say.sounds} value={settings.muted ? 'yes' : 'no'} options={entries(say.muted)} onPick={(muted) => desk.preferences.set({ muted: muted === 'yes' })} />
      )}
      {sounds.map((name) => <VolumeSlider key={name} label={say.volumes[name]} value={settings.volumes[name]} onSlide={setVolume(name)} />)}
      <p class="set-end">
        <button type="button" class="plain" onClick={() => desk.preferences.set({ ...DEFAULT_SETTINGS, language: settings.language })}>{say.back}</button>
        <span class="quiet">{words.editions[desk.edition].kept}</span>
      </p>
    </Sheet>
  );
}

function entries<K extends string>(table: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return Object.entries(table) as [K, string][];
}
