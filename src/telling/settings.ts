import * as v from 'valibot';

/** What a reader has set. Volumes are 0 to 1; `size` is a factor of the page's own size. */
const SettingsSchema = v.object({
  /** The language of the page and, where it is translated, of the story; empty: nobody has chosen. */
  language: v.fallback(v.picklist(['', 'en', 'uk']), ''),
  theme: v.fallback(v.picklist(['mine', 'paper', 'contrast']), 'mine'),
  size: v.fallback(v.picklist([0.9, 1, 1.12, 1.25, 1.5, 2]), 1),
  spacing: v.fallback(v.picklist(['normal', 'wide', 'widest']), 'normal'),
  face: v.fallback(v.picklist(['vollkorn', 'andika']), 'vollkorn'),
  motion: v.fallback(v.picklist(['system', 'full', 'still']), 'system'),
  hard: v.fallback(v.picklist(['show', 'summary']), 'show'),
  /** Whether lines and choices of other tellings are marked. */
  told: v.fallback(v.boolean(), true),
  notes: v.fallback(v.boolean(), true),
  /** Whether single letters and figures are commands. Off, they do nothing: a voice that types, or a hand that slips, presses nothing by chance. */
  keys: v.fallback(v.boolean(), true),
  /** Whether the page is read aloud, in which of the device's own voices (empty: the best one), and how fast: 1 is the voice's own pace. */
  aloud: v.fallback(v.boolean(), false),
  voice: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  rate: v.fallback(v.pipe(v.number(), v.minValue(0.7), v.maxValue(1.5)), 1),
  muted: v.fallback(v.boolean(), false),
  volumes: v.fallback(
    v.object({ music: volume(), ambience: volume(), sound: volume() }),
    { music: 0.7, ambience: 0.7, sound: 0.8 },
  ),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Volumes = Settings['volumes'];

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Settings from outside; whatever cannot be read falls back to its default, so a damaged setting never costs the others. */
export function readSettings(value: unknown): Settings {
  return v.parse(SettingsSchema, typeof value === 'object' && value !== null ? value : {});
}

function volume() {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(1));
}
