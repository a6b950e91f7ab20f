import { effect, untracked } from '@preact/signals';
import { Aloud } from './aloud.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';
import { SpokenMark } from './spoken-mark.ts';
import { laterWords } from './later-words.ts';

/** The reading, as the page has it. */
export interface OpenAloud {
  readonly aloud: Aloud;
  close(): void;
}

/** Makes the reading, with what the page has for it; it follows what is set, what lies over the page, and whether anybody sees it. The bar tells it which turn stands there. */
export async function openAloud({ speaker, mixer }: Pick<House, 'speaker' | 'mixer'>, { preferences, surface, told }: Pick<Desk, 'preferences' | 'surface' | 'told'>): Promise<OpenAloud> {
  const aloud = new Aloud({
    speaker: await speaker(), mixer, page: new SpokenMark(),
    settings: () => preferences.settings.peek(),
    set: (on) => preferences.set({ aloud: on }),
    tell: (what) => { surface.notice.value = laterWords().aloud[what]; },
  });
  const closing = new AbortController();
  const { signal } = closing;
  const stops = [
    effect(() => {
      const on = preferences.settings.value.aloud;
      untracked(() => aloud.obey(on));
    }),
    effect(() => {
      const covered = surface.sheet.value !== undefined;
      untracked(() => aloud.hold('sheet', covered));
    }),
    // Silence at once; the new turn is read when it stands on the page.
    effect(() => {
      void [told.value, surface.view.value];
      untracked(() => aloud.hold('page', true));
    }),
  ];
  const seen = () => aloud.hold('hidden', document.hidden);
  document.addEventListener('visibilitychange', seen, { signal });
  // Some browsers speak on when their page is gone.
  addEventListener('pagehide', () => aloud.hold('hidden', true), { signal });
  addEventListener('pageshow', seen, { signal });
  // After whatever the gesture was for: a press on “Begin” is not also a press on “Pause”.
  for (const gesture of ['click', 'keydown']) addEventListener(gesture, () => aloud.gesture(), { signal });
  return {
    aloud,
    close() {
      closing.abort();
      for (const stop of stops) stop();
      aloud.destroy();
    },
  };
}
