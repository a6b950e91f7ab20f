import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { book } from 'virtual:book';
import { script } from 'virtual:script';
import { Assembly } from '../page/assembly.ts';
import { Desk } from '../page/desk.ts';
import { captionsFor } from '../page/parts/captions.ts';
import { Part } from '../page/part.ts';
import '../page/styles.ts';
import { LessonContext } from '../page/use-assembly.ts';
import { DeskContext } from '../page/use-desk.ts';
import { Page } from '../page/views/page.tsx';
import type { PassingCue } from '../script/cue.ts';
import { findCue } from '../script/turn.ts';
import { HowlerMixer } from '../sound/howler-mixer.ts';
import { Theatre } from '../stage/theatre.ts';
import { standing } from '../telling/told.ts';
import { BLANK_SHELF } from './blank-shelf.ts';
import { readState } from './play-state.ts';
import { play } from './play-told.ts';

// The page of the game on the real stage and with the real mixer; what it tells is what the address says.
const root = document.getElementById('workshop');
if (!root) throw new Error('the page has no element "workshop"');
const theatre = new Theatre(book.catalogue);
const mixer = new HowlerMixer(book.catalogue, () => import('howler'));
const desk = new Desk({
  script, book, mixer, shelf: BLANK_SHELF, translations: {},
  // Nothing is read aloud here.
  speaker: () => Promise.reject(new Error('nothing is read aloud here')),
  openStage: (host, motion) => theatre.open(host, motion),
  stillOf: (scene, size) => theatre.still(scene, size),
  prepare: () => undefined,
  map: async () => ({ places: [], ways: [], said: {} }),
  bibliography: async () => (await import('virtual:bibliography')).bibliography,
});
effect(() => desk.preferences.apply(document));
await desk.settle();
const assembly = new Assembly(desk);
const lesson = new Part(async () => ({ assembly, close: () => assembly.destroy() }), () => undefined);
await lesson.open();
show();
render(<DeskContext.Provider value={desk}><LessonContext.Provider value={lesson}><Page /></LessonContext.Provider></DeskContext.Provider>, root);

function show(passing: readonly PassingCue[] = []): void {
  const state = readState(location.hash);
  const { told } = play(state);
  const { tableau } = standing(told);
  const before = passing.length > 0 ? tableau : undefined;
  batch(() => {
    desk.preferences.settings.value = state.settings;
    desk.arrival.value = 'reloaded';
    // A class sits before an assembly, and nowhere else.
    desk.drawer.sittings.value = findCue(standing(told).turn.lines, 'assembly') ? [] : undefined;
    desk.told.value = told;
    desk.surface.view.value = { kind: 'telling' };
    desk.captions.value = captionsFor(before, tableau, passing, book.catalogue);
  });
  document.documentElement.toggleAttribute('data-class', assembly.on.value);
  assembly.show(true);
  desk.stage.show(tableau, passing);
  mixer.hear(tableau, passing);
  root?.setAttribute('data-shown', location.hash);
}

addEventListener('hashchange', () => show());
addEventListener('pointerdown', () => mixer.unlock(), { once: true, capture: true });
// The playground says what is to happen once; only a page of our own is listened to.
addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
  if (origin !== location.origin || typeof data !== 'object' || data === null || !('play' in data)) return;
  mixer.unlock();
  show([data.play as PassingCue]);
});
