import { book } from 'virtual:book';
import { translations } from 'virtual:languages';
import { script } from 'virtual:script';
import type { Recording } from './archive/catalogue.ts';
import type { Edition } from './page/house.ts';
import { type MountedPage, mountPage } from './page/mount-page.tsx';
import { whenIdle } from './page/when-idle.ts';
import { IdbShelf } from './shelf/idb-shelf.ts';
import { HowlerMixer } from './sound/howler-mixer.ts';
import type { Shelf } from './telling/ports.ts';

/** What is open, for a script that is saved while it is being written. */
const open: { page: MountedPage | undefined } = { page: undefined };

/**
 * Builds everything, wires it and puts it into the page.
 *
 * @param edition what the game is given out as: a site, a file on a stick, a package in a course.
 * @param shelf where tellings are kept; this browser's own storage without one.
 */
export async function openGame(edition: Edition, shelf: Shelf = new IdbShelf(book.title)): Promise<void> {
  const root = document.getElementById('game');
  if (!root) throw new Error('index.html has no element "game"');
  // Reading the program and putting the page up are two tasks: a press between them is heard.
  await new Promise((soon) => setTimeout(soon));
  // What is drawn comes after the words.
  const opening = () => import('./stage/theatre.ts').then(({ Theatre }) => new Theatre(book.catalogue));
  let theatre: ReturnType<typeof opening> | undefined;
  const enter = () => (theatre ??= opening());
  const mixer = new HowlerMixer(book.catalogue, () => import('howler'));
  open.page = await mountPage(root, {
    edition,
    translations,
    script,
    book,
    shelf,
    mixer,
    speaker: async () => new (await import('./voice/device-speaker.ts')).DeviceSpeaker({
      synthesis: globalThis.speechSynthesis,
      utter: (text) => new SpeechSynthesisUtterance(text),
      // Where a browser does not know, it is asked and may refuse.
      hasActed: () => navigator.userActivation?.hasBeenActive ?? true,
    }, () => document.documentElement.lang),
    openStage: async (host, motion) => (await enter()).open(host, motion),
    stillOf: async (scene, size) => (await enter()).still(scene, size),
    // After the page has drawn what it was asked for, and the network has had a moment for it.
    prepare: (assets) => setTimeout(() => whenIdle(() => {
      mixer.prepare(assets);
      void enter().then((opened) => opened.prepare(assets));
    }), 600),
    map: async () => (await import('virtual:map')).map,
    bibliography: async () => (await import('virtual:bibliography')).bibliography,
  });
}

/** The addresses of each recording, one a codec. */
export function recordings(): (readonly string[])[] {
  const { music, ambience, sounds } = book.catalogue;
  const tables: readonly Readonly<Record<string, Recording>>[] = [music, ambience, sounds];
  return tables.flatMap((table) => Object.values(table).map(({ files }) => files));
}

// In development a saved .ink file comes here: the page tells the same decisions again and the player stays where he was.
// The two modules come one after the other; what did not come stays as it last was.
const latest = { script, book };
import.meta.hot?.accept(['virtual:script', 'virtual:book'], ([newScript, newBook]) => {
  latest.script = newScript?.script ?? latest.script;
  latest.book = newBook?.book ?? latest.book;
  open.page?.reload(latest.script, latest.book);
});
