/** A browser that asks pages to be sparing says so here; not every browser has it. */
interface Sparing {
  readonly connection?: { readonly saveData?: boolean };
}

/** Milliseconds after the page has been opened before the rest of the game is fetched: what the reader needs now comes first. */
const PATIENCE = 8000;

/** Written here, and the only script that is ever started beside the page's own. */
const WORKER = './service-worker.js';
const trusted = globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: () => WORKER });

/**
 * Makes the game playable without a network from the second visit on: the worker keeps the program and the pictures, and the recordings that this browser
 * plays are fetched once, one after another, so that they lie in its cache. Where there is no worker, nothing happens.
 *
 * @param recordings the addresses of each recording, one a codec.
 */
export async function keepOffline(recordings: readonly (readonly string[])[]): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  await navigator.serviceWorker.register(trusted?.createScriptURL(WORKER) ?? WORKER);
  await navigator.serviceWorker.ready;
  if ((navigator as Sparing).connection?.saveData) return;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const kept = await caches.open('recordings');
  const audio = new Audio();
  for (const addresses of recordings) {
    const address = addresses.find((one) => audio.canPlayType(one.endsWith('.webm') ? 'audio/webm; codecs="opus"' : 'audio/mp4'));
    if (address !== undefined && !(await kept.match(address))) await kept.add(address).catch(() => undefined);
  }
}
