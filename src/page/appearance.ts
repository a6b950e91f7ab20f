import type { Settings } from '../telling/settings.ts';
import type { Motion } from './house.ts';

const STILL = '(prefers-reduced-motion: reduce)';

/** Whether things may move, the device asked where the reader leaves it to the device. */
export function motionOf({ motion }: Settings): Motion {
  if (motion !== 'system') return motion;
  return matchMedia(STILL).matches ? 'still' : 'full';
}

/** Writes the settings that are a matter of looks onto the document, where the style sheets read them. */
export function dress(document: Document, settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset.theme = settings.theme;
  dataset.size = String(Math.round(settings.size * 100));
  dataset.spacing = settings.spacing;
  dataset.face = settings.face;
  dataset.motion = motionOf(settings);
  // The plain face is 60 KB that most visits do not need.
  if (settings.face === 'andika') void import('./styles/andika.css');
}

/** Calls back when the device changes its wish about motion. */
export function onMotionWish(changed: () => void, signal: AbortSignal): void {
  matchMedia(STILL).addEventListener('change', changed, { signal });
}
