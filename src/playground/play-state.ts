import type { PlaceOnStage, Values } from '../script/cue.ts';
import { PLACES_ON_STAGE } from '../script/tag-kinds.ts';
import { readSettings, type Settings } from '../telling/settings.ts';

/** The sizes that a page is looked at in, in CSS pixels. */
export const VIEWS = {
  chromebook: [1366, 768],
  wide: [1920, 1080],
  phone: [390, 844],
  turned: [844, 390],
} as const;
export type ViewName = keyof typeof VIEWS;

/** Everything that the playground shows. It stands in the address, so that a picture can be handed on. Empty words mean: nothing. */
export interface PlayState {
  readonly backdrop: string;
  readonly values: Values;
  /** By place on the stage: `savka/warm`. */
  readonly actors: Partial<Record<PlaceOnStage, string>>;
  readonly music: string;
  readonly ambience: string;
  /** Lines as a script has them, each with its tags; a line that begins with `*` is a choice. */
  readonly text: string;
  readonly settings: Settings;
  readonly view: ViewName;
}

/** Settings that can be tried here; the volumes are the reader's own. */
export const SETTINGS = ['theme', 'size', 'spacing', 'face', 'motion', 'hard', 'told', 'notes', 'muted'] as const satisfies readonly (keyof Settings)[];
const PLAIN = readSettings({});

/** The state as a fragment. What is as it always is, is left out. */
export function fragmentOf({ backdrop, values, actors, music, ambience, text, settings, view }: PlayState): string {
  const asked = new URLSearchParams();
  const put = (key: string, value: string) => { if (value !== '') asked.set(key, value); };
  put('backdrop', backdrop);
  for (const [name, value] of Object.entries(values)) put(`with-${name}`, value);
  for (const place of PLACES_ON_STAGE) put(place, actors[place] ?? '');
  put('music', music);
  put('ambience', ambience);
  put('text', text);
  for (const name of SETTINGS) if (settings[name] !== PLAIN[name]) put(name, String(settings[name]));
  if (view !== 'chromebook') put('view', view);
  return `#${asked}`;
}

/** Reads a fragment; what it does not say, or says wrong, is as it always is. */
export function readState(fragment: string): PlayState {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const said = (key: string) => asked.get(key) ?? '';
  const values = Object.fromEntries([...asked].filter(([key]) => key.startsWith('with-')).map(([key, value]) => [key.slice('with-'.length), value]));
  const actors = Object.fromEntries(PLACES_ON_STAGE.filter((place) => said(place) !== '').map((place) => [place, said(place)]));
  const settings = Object.fromEntries(SETTINGS.filter((name) => asked.has(name)).map((name) => [name, settingOf(said(name))]));
  const view = said('view');
  return {
    backdrop: said('backdrop'), values, actors, music: said('music'), ambience: said('ambience'), text: said('text'),
    settings: readSettings(settings), view: Object.hasOwn(VIEWS, view) ? (view as ViewName) : 'chromebook',
  };
}

function settingOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
