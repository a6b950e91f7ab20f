import { openGame, recordings } from './open-game.ts';

/** Told when the page stands. Not awaited here: a part of the program that is fetched meanwhile would wait for this file, and this file for it. */
export const opened = openGame('site').then(() => {
  if (import.meta.env.PROD) void import('./offline/keep-offline.ts').then(({ keepOffline }) => keepOffline(recordings())).catch(() => undefined);
});
