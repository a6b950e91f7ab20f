import { type Engine, waitFor } from './engine.ts';
import { click, on, passage, paste, pressFor, takeByKey, textOf } from './hands.ts';

/** Where the journey goes. */
export interface Where {
  /** The address of the game, with a slash at its end. */
  readonly at: string;
  /** A telling that has ended, as the fragment of an address. */
  readonly ended: string;
  /** The same telling before its last decision, where the first choice is taken. */
  readonly last: string;
}

/** One step of the journey: what a reader does, and a few words on what was seen. It throws where that is not right. */
export interface Step {
  readonly name: string;
  /** A picture is kept of what stands at its end. */
  readonly picture?: boolean;
  readonly go: (engine: Engine, where: Where) => Promise<string>;
}

function hold(right: boolean, what: string): void {
  if (!right) throw new Error(what);
}

/** Counts what the page decodes and how it was packed: that a sound is said to play is not enough. */
const HEAR = `(() => {
  window.heard = 0;
  const real = BaseAudioContext.prototype.decodeAudioData;
  BaseAudioContext.prototype.decodeAudioData = function (...rest) { return Reflect.apply(real, this, rest).then((buffer) => { window.heard += buffer.duration; return buffer; }); };
})()`;

/** From the first page to an ending and what is true in it: the parts of the game that a browser could fail at. */
export const JOURNEY: readonly Step[] = [
  { name: 'the first page and its words', go: async (engine, { at }) => {
    await engine.open(at);
    const words = await waitFor('the page lives', () => engine.run<string | null>(`(document.querySelector('[data-live] .title-col') ? document.querySelector('main').innerText : null)`));
    hold(/papers, on the wrong side of the tracks/.test(words), 'its first sentence is not there');
    await engine.run(HEAR);
    return 'as the build has set them';
  } },
  { name: 'the content note', go: async (engine) => {
    const note = await textOf(engine, '.opening');
    hold(note?.includes('For readers of fourteen') === true, 'it is not there');
    return 'before the first choice';
  } },
  { name: 'its own letters', picture: true, go: async (engine) => {
    const faces = await waitFor('the letters are there', () => engine.run<string[]>(`document.fonts.ready.then(() => [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))])`).then((loaded) => ['Vollkorn', 'Tektur'].every((face) => loaded.includes(face)) && loaded));
    return faces.join(', ');
  } },
  { name: 'the first choice, by click', go: async (engine) => {
    const now = await on(engine, () => click(engine, '.ask .choice', '2'));
    hold(now.includes('Danylo Harkusha'), 'the first scene does not follow');
    return 'the short telling';
  } },
  { name: 'the second choice, by key', go: async (engine) => `${(await takeByKey(engine, 2)).split(/\s+/).length} words follow` },
  { name: 'the picture', picture: true, go: async (engine) => {
    const what = await waitFor('a canvas or a still', () => engine.run<string | null>(`(document.querySelector('.stage canvas') ? 'canvas' : document.querySelector('.stage img')?.naturalWidth > 0 ? 'still' : null)`));
    // A picture that is drawn is worth many bytes more than the ground without it.
    const weigh = async (visible: boolean) => {
      await engine.run(`new Promise((resolve) => { document.querySelector('.stage').style.visibility = '${visible ? '' : 'hidden'}'; requestAnimationFrame(() => setTimeout(resolve, 200)); })`);
      return (await engine.shot()).length;
    };
    const without = await weigh(false);
    return waitFor('it is drawn', async () => {
      const more = (await weigh(true)) - without;
      return more > 60_000 && `${what}, ${Math.round(more / 1000)} kB of picture`;
    });
  } },
  { name: 'the sound', go: async (engine) => {
    const seconds = await waitFor('a recording is decoded', async () => {
      const heard = await engine.run<number>('window.heard');
      return heard > 1 && heard;
    });
    const codec = await engine.run<string>(`[...new Set(performance.getEntriesByType('resource').map(({ name }) => /[.](webm|m4a)$/.exec(name)?.[1]).filter(Boolean))].join(', ')`);
    return `${Math.round(seconds)} s decoded of ${codec}`;
  } },
  { name: 'text at 200 %', go: async (engine) => {
    await pressFor(engine, 's', 'dialog input[name="size"]');
    await click(engine, 'dialog label.opt', '200');
    const size = await waitFor('the letters grow', async () => {
      const now = await engine.run<string>('getComputedStyle(document.documentElement).fontSize');
      return now === '32px' && now;
    });
    await engine.press('Escape');
    await waitFor('the sheet closes', () => engine.run<boolean>(`document.querySelector('dialog[open]') === null`));
    const wide = await engine.run<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    hold(wide <= 0, `the page scrolls ${wide} px sideways`);
    await pressFor(engine, 's', 'dialog input[name="size"]');
    await click(engine, 'dialog label.opt', '100');
    await engine.press('Escape');
    await waitFor('the letters shrink again', async () => (await engine.run<string>('getComputedStyle(document.documentElement).fontSize')) === '16px');
    return `${size}, nothing sideways`;
  } },
  { name: 'a reload goes on where it stood', go: async (engine, { at }) => {
    for (let i = 0; i < 4; i++) await takeByKey(engine, 1);
    const before = await passage(engine);
    await engine.open(`${at}?again`);
    await click(engine, 'button', 'Go on');
    await waitFor('the same passage', async () => (await passage(engine)) === before);
    return 'after six decisions';
  } },
  { name: 'an ending, by link', picture: true, go: async (engine, { at, last }) => {
    await engine.open(`${at}?last${last}`);
    await waitFor('the last decision', () => engine.run<boolean>(`location.hash === '' && document.querySelector('.title-col') === null && document.querySelector('.ask .choice') !== null`));
    await engine.press('1');
    const title = await waitFor('an ending', () => textOf(engine, '#ending-title'));
    const text = (await textOf(engine, 'main.ending')) ?? '';
    for (const part of ['What was printed', 'What was filed', 'Who remembers']) hold(text.toLowerCase().includes(part.toLowerCase()), `"${part}" is not there`);
    return title.replaceAll('\n', ' ');
  } },
  { name: 'its notes, with links to sources', go: async (engine) => {
    const links = await engine.run<number>(`document.querySelectorAll('.notes a[href^="https://"]').length`);
    hold(links > 5, `only ${links} links`);
    await click(engine, '.note-group > summary');
    await waitFor('a group opens', () => engine.run<boolean>(`[...document.querySelectorAll('.note-group[open] .note-list a[href^="https://"]')].some((one) => one.checkVisibility())`));
    return `${links} links`;
  } },
  { name: 'the map', go: async (engine) => {
    await click(engine, '.end-ways button', 'The map of this story');
    const boards = await waitFor('it is drawn', () => engine.run<number>(`document.querySelectorAll('main.map .station').length`).then((count) => count > 0 && count));
    hold((await engine.run<number>(`document.querySelectorAll('main.map path.walked, main.map path.followed').length`)) > 0, 'no way is drawn as taken');
    return `${boards} crossroads`;
  } },
  { name: 'the class board', go: async (engine, { at, ended }) => {
    await engine.open(`${at}?board#board`);
    await paste(engine, '.class-entry textarea', `${at}${ended}`);
    await click(engine, '.class-entry button', 'Add');
    return waitFor('a code is read', async () => {
      const said = await textOf(engine, '.class-entry [role="status"]');
      return said?.startsWith('One code was read') === true && said;
    });
  } },
  { name: 'no error was said', go: async (engine) => {
    const errors = await engine.errors();
    hold(errors.length === 0, errors.join(' | '));
    return 'none';
  } },
];
