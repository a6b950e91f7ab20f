import type { Status } from '../../archive/claim.ts';
import type { Official } from '../../script/cue.ts';
import type { Saying } from '../../script/problem.ts';
import { capital, spell } from './english-numbers.ts';

const STATUS: Readonly<Record<Status, { readonly name: string; readonly means: string }>> = {
  documented: { name: 'Documented', means: 'A source close to it says so.' },
  disputed: { name: 'Disputed', means: 'Sources contradict each other.' },
  legend: { name: 'Legend', means: 'Often told, never shown.' },
  invented: { name: 'Invented', means: 'Made up by us, and said so.' },
};

const OFFICIAL: Readonly<Record<Official, string>> = {
  newspaper: 'Printed: a newspaper',
  form: 'Official paper: a form',
  resolution: 'Official paper: a resolution',
  list: 'Official paper: a list',
  notice: 'Official paper: a notice',
  board: 'On the board',
};

/** What the core says in English by itself, and what another language has to say for it. */
const SAID: Readonly<Record<Saying, ((of: string) => string) | undefined>> = {
  'link-damaged': undefined, 'link-version': undefined, 'code-form': undefined, 'code-wrong': undefined, 'bundle-none': undefined, 'bundle-foreign': undefined,
  'saved-unread': undefined, 'saved-damaged': undefined, 'ending-unread': undefined, 'shelf-refused': undefined, 'shelf-full': undefined, 'shelf-damaged': undefined,
};

/** What the interface says on its first pages and while a story is told, in English. What it says elsewhere is fetched later. */
export const english = {
  /** The language that these words are in, as BCP 47 has it. */
  code: 'en',
  skip: 'To the newest lines',
  pageTitle: (view: string, story: string) => `${view}. ${story}`,
  language: {
    label: 'Language / Мова',
    draft: 'A draft: a native speaker has still to read it.',
    upTo: (act: number) => (act === 0 ? 'The story itself is not translated yet: it is told in English.' : `Translated up to the end of act ${act}; from there on it is told in English.`),
    fromHere: 'From here on the story is told in English: it is not translated any further yet.',
    notLoaded: 'This language could not be fetched. It will be when the network is back.',
  },
  /** What is kept where, and what leaves the device: another sentence for each way in which the game is given out. */
  editions: {
    site: {
      keeping: '', kept: 'Kept on this device, sent nowhere.', leaves: 'nothing that you do leaves this device',
      shared: 'Nothing is sent anywhere: whoever opens it tells the same life on their own device.',
    },
    stick: {
      keeping: 'This copy is one file. What you decide is kept by the browser of this machine, not on the stick, and some browsers forget it. To take it along, save it under “Tellings”.',
      kept: 'Kept by this browser on this machine, not in the file that you opened. Sent nowhere.', leaves: 'nothing that you do leaves this machine',
      shared: 'It names the file on this machine. Elsewhere, open the game there and paste the address under “Tellings”.',
    },
    course: {
      keeping: 'Your course is told whether you came to an ending, the short code of that ending, how long you took, and your decisions, so that you can go on from another device. Nothing else.',
      kept: 'Kept on this device, and by your course, so that you can go on from another.', leaves: 'your course is told whether you came to an ending, its short code, how long you took, and your decisions; nothing else leaves this device',
      shared: 'It leads into your course, which may not open it for others. Elsewhere, open the game there and paste the address under “Tellings”.',
    },
  },
  title: {
    goOn: 'Go on',
    begin: 'Tell it from the start',
    opening: 'How it begins',
    tellings: 'Tellings',
    tellingsHint: (count: number) => (count === 1 ? 'One life is kept on this device' : `${capital(spell(count))} lives are kept on this device`),
    foot: 'More',
    settings: 'Settings',
    about: 'About and credits',
    sources: 'Sources',
    teach: 'For teachers',
    code: 'Open a code',
    by: (author: string) => `By ${author}`,
    map: 'The map of this story',
    mapHint: 'Every crossroads, and what your lives made of them',
    forClass: 'For a class',
  },
  whereabouts: (act: number | undefined, title: string, place: string) =>
    [act === undefined ? '' : `Act ${act}${title ? `, ${title}` : ''}`, place].filter(Boolean).join(': '),
  bar: {
    name: 'Game',
    box: 'Box',
    start: 'Start',
    settings: 'Settings',
    sound: 'Sound',
    mute: 'Turn the sound off',
    unmute: 'Turn the sound on',
    silent: 'Silent',
    aloud: 'Aloud',
    aloudOn: 'Read this aloud',
  },
  reading: {
    act: 'Act',
    before: 'Before',
    now: 'Now',
    picture: (alt: string) => `Picture: ${alt}`,
    chosen: 'You chose:',
    ask: 'What you do',
    told: 'told before',
    toNew: 'Told before: go to what is new',
    toChoices: 'Told before: go to the choices',
    undo: 'Take it back',
    backlog: 'Told so far',
    people: 'People',
    keysOne: 'Key',
    keysMany: 'Keys',
    keysTo: 'to',
    foot: 'This telling',
    sounds: 'Heard:',
    letter: (at: number) => String.fromCharCode(65 + at),
    theEnd: 'The end',
    defaultName: (number: number) => `Telling ${number}`,
    branchName: (name: string) => `${name.slice(0, 160)}, in another window`,
    elsewhere: 'Another window has gone on with this telling. Nothing is lost: what you decide here is kept as a telling of its own.',
  },
  hard: {
    show: 'Show the passage',
    skip: 'Skip this passage',
    label: 'In one sentence',
  },
  official: OFFICIAL,
  dossier: {
    read: (lines: number) => `Read the file: ${lines === 1 ? 'one line' : `${spell(lines)} lines`}`,
  },
  note: {
    mark: (number: number, status: Status, title: string) => `Note ${number}, ${STATUS[status].name.toLowerCase()}: ${title}`,
    heading: (number: number) => `Note ${number}`,
    sources: 'Sources',
    source: 'Source',
    external: 'opens another site',
    status: STATUS,
  },
  problems: {
    deadLink: 'This link fits nothing in the story as it is now, or was damaged on its way.',
    unfitLink: (kept: number) => `The story has changed since this link was made: it goes as far as ${kept === 0 ? 'the first page' : `decision ${kept}`}, and on from there.`,
    unfit: 'The story has changed since this was told: it goes on from the last decision that still fits.',
    script: 'The story cannot be read.',
    scriptBecause: (why: string) => `The story cannot be read: ${why}`,
    unfetched: 'The rest of the game could not be fetched. Look whether the network is there, and load the page again.',
    lost: 'The life behind this paper is no longer kept on this device.',
    dismiss: 'Good',
  },
  said: SAID,
};
