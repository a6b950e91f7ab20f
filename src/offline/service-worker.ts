import { cleanupOutdatedCaches, createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { RECORDINGS } from './recordings.ts';

/** What the build made, all but recordings: written in by `src/build/offline-plugin.ts`. */
declare const __KEPT_FILES__: readonly PrecacheEntry[];

// A new version waits until the last page of the old one is closed: a telling that is open never meets half a new game.
cleanupOutdatedCaches();
precacheAndRoute([...__KEPT_FILES__]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/teach\//] }));
// Recordings come in two codecs, of which a browser needs one: whichever it has asked for is kept. Their names change with their content.
registerRoute(({ url }) => url.origin === location.origin && RECORDINGS.test(url.pathname), new CacheFirst({ cacheName: 'recordings' }));
