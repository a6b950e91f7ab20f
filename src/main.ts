import { book } from 'virtual:book';
import { script } from 'virtual:script';
import type { Recording } from './archive/catalogue.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { mountPage } from './page/mount-page.tsx';
import { IdbShelf } from './shelf/idb-shelf.ts';
import { HowlerMixer } from './sound/howler-mixer.ts';
import { openStage } from './stage/open-stage.ts';
import { SheetStore } from './stage/sheet-store.ts';
import { stillOf } from './stage/still.ts';

const root = document.getElementById('game');
if (!root) throw new Error('index.html has no element "game"');

const backdrops = new SheetStore(book.catalogue.backdrops);
const people = new SheetStore(book.catalogue.actors);
const mixer = new HowlerMixer(book.catalogue, () => import('howler'));
const page = mountPage(root, {
  script,
  book,
  shelf: new IdbShelf(book.title),
  mixer,
  openStage: (host, motion) => openStage(host, backdrops, people, motion),
  stillOf: (scene, size) => stillOf(backdrops, people, scene, size),
  prepare: (assets) => whenIdle(() => {
    mixer.prepare(assets);
    for (const asset of assets) {
      const [kind, id = ''] = asset.split('/');
      if (kind === 'backdrops') void backdrops.get(id);
      else if (kind === 'actors') void people.get(id);
    }
  }),
  map: async () => (await import('virtual:map')).map,
  bibliography: async () => (await import('virtual:bibliography')).bibliography,
});

if (import.meta.env.PROD) {
  const { music, ambience, sounds } = book.catalogue;
  const tables: readonly Readonly<Record<string, Recording>>[] = [music, ambience, sounds];
  void keepOffline(tables.flatMap((table) => Object.values(table).map(({ files }) => files))).catch(() => undefined);
}

/** After the page has drawn what it was asked for, and the network has had a moment for it. */
function whenIdle(work: () => void): void {
  const later = window.requestIdleCallback ?? ((soon: () => void) => setTimeout(soon, 200));
  setTimeout(() => later(work), 600);
}

// In development a saved .ink file comes here: the page tells the same decisions again and the player stays where he was.
// The two modules come one after the other; what did not come stays as it last was.
const latest = { script, book };
import.meta.hot?.accept(['virtual:script', 'virtual:book'], ([newScript, newBook]) => {
  latest.script = newScript?.script ?? latest.script;
  latest.book = newBook?.book ?? latest.book;
  page.reload(latest.script, latest.book);
});
