// Long because it is one catalogue: every word of the interface stands here, and a translation is one more object of its shape.
import type { Status } from '../archive/claim.ts';
import type { Ending } from '../archive/ending.ts';
import type { Official, PartName } from '../script/cue.ts';

/** Small counts are written out, as in the prose; from thirteen on they are figures. */
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words up to twelve. */
export function spell(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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

const SHAPES: Readonly<Record<Ending['shape'], string>> = {
  paper: 'a sheet of paper',
  form: 'a form with a cut corner',
  photograph: 'a photograph',
  tag: 'a tag',
  tool: 'something wrapped in sacking',
  key: 'something small on sacking',
  ticket: 'a ticket',
};

const ENDING_PARTS: Readonly<Partial<Record<PartName, string>>> = {
  document: 'What is in the box',
  printed: 'What was printed',
  filed: 'What was filed',
  remembers: 'Who remembers',
};

/** Every word that the interface itself says. Another language is another object of this shape. */
export const words = {
  skip: 'To the newest lines',
  close: 'Close',
  pageTitle: (view: string, story: string) => `${view}. ${story}`,
  title: {
    goOn: 'Go on',
    begin: 'Tell it from the start',
    tellings: 'Tellings',
    tellingsHint: (count: number) => (count === 1 ? 'One life is kept on this device' : `${capital(spell(count))} lives are kept on this device`),
    foot: 'More',
    settings: 'Settings',
    about: 'About and credits',
    sources: 'Sources',
    by: (author: string) => `By ${author}`,
  },
  whereabouts: (act: number | undefined, title: string, place: string) =>
    [act === undefined ? '' : `Act ${act}${title ? `, ${title}` : ''}`, place].filter(Boolean).join(': '),
  box: {
    name: 'The box',
    count: (found: number, all: number) =>
      found === 0
        ? `${capital(spell(all))} ${all === 1 ? 'paper' : 'papers'} could lie here. They are only shapes until a life ends in them.`
        : found === all
          ? `All ${spell(all)} papers.`
          : `${capital(spell(found))} of ${spell(all)} papers. The others are only shapes until a life ends in them.`,
    notFound: (shape: Ending['shape']) => `Not yet found: ${SHAPES[shape]}`,
    open: (title: string) => `${title}: take it out of the box`,
  },
  tellings: {
    name: 'Tellings',
    none: 'Nothing has been told yet.',
    defaultName: (number: number) => `Telling ${number}`,
    open: 'Open',
    rename: 'Rename',
    newName: (name: string) => `A new name for ${name}`,
    keepName: 'Keep this name',
    remove: 'Delete',
    removeSure: 'Delete for good',
    keep: 'Leave it',
    decisions: (count: number) => (count === 1 ? 'one decision' : `${spell(count)} decisions`),
    endedIn: (title: string) => `Ended: ${title}`,
    kept: 'Kept on this device, sent nowhere.',
    setAside: 'Could not be read, and was set aside:',
    keeping: 'Keep and carry',
    keepingText: 'Everything on this device in one file, to keep or to carry to another device. What is taken up is added; nothing here is lost to it.',
    save: 'Save everything as a file',
    takeUp: 'Take up a file',
    asText: 'The same as a text to copy',
    paste: 'Paste such a text here',
    takeUpText: 'Take up this text',
    came: (came: number, leftOut: number) => `${came === 0 ? 'Nothing in it was new.' : came === 1 ? 'One telling was taken up.' : `${capital(spell(came))} tellings were taken up.`}${leftOut > 0 ? ` ${leftOut === 1 ? 'One row was' : `${capital(spell(leftOut))} rows were`} damaged and left out.` : ''}`,
    wipe: 'Wipe this device',
    wipeText: 'Every telling and every paper in the box, for good. Settings stay.',
    wipeSure: 'Wipe it for good',
    wiped: 'Nothing is kept on this device any more.',
    file: 'tellings',
  },
  look: {
    back: 'Back',
  },
  life: {
    which: (count: number) => `${capital(spell(count))} lives came to this`,
    decisions: (count: number) => `${capital(spell(count))} decisions.`,
    read: 'Read its last page',
  },
  compare: {
    name: 'Two lives',
    with: 'Lay it beside',
    go: 'Compare them',
    same: 'These are one and the same life, decision by decision.',
    parting: 'Where they part',
    undecided: 'Has gone no further.',
    differences: (count: number) => (count === 1 ? 'One crossroads, taken differently' : `${capital(spell(count))} crossroads, taken differently`),
    notMet: 'Never came here.',
    oneOnly: (count: number) => (count === 1 ? 'One crossroads that only one of them met' : `${capital(spell(count))} crossroads that only one of them met`),
    scenes: 'The same scene, told twice',
    common: (lines: number) => `${capital(spell(lines))} lines the same in both`,
    pages: 'What was printed',
    notPrinted: 'This paper was not told of.',
    file: 'What was filed',
    fates: 'What became of them',
    notTold: 'Not told in this life.',
    endings: 'The last page',
    notEnded: 'Not told to its end.',
  },
  map: {
    name: 'The map',
    open: 'The map of this story',
    hint: 'Every crossroads, and what your lives made of them',
    what: 'Every crossroads of the story is a board of hooks. Where a life took a way, a tag hangs; where one was seen and left, the tag is empty; the rest are holes in the wood.',
    follow: 'Whose way',
    everybody: 'Everybody’s',
    asText: 'In words',
    asDrawn: 'Drawn',
    smaller: 'Smaller',
    larger: 'Larger',
    zoom: (percent: number) => `${percent} %`,
    key: 'What the signs mean',
    states: { walked: 'taken', open: 'seen, not taken', unseen: 'not seen yet' },
    unmet: 'A crossroads that no life has come to yet.',
    unseen: 'Something that has not been offered yet.',
    taken: (taken: number, all: number) => `${capital(spell(taken))} of ${spell(all)} ways taken`,
    takenBy: (names: readonly string[]) => `taken in ${names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${spell(names.length - 3)} more` : names.join(', ')}`,
    crossing: 'A crossroads',
    standing: 'This life stands here and has not decided.',
    fromHere: 'Tell it again from here',
    tellFrom: (name: string) => `Tell ${name} again from here`,
    notLoaded: 'The map could not be fetched. It will be when the network is back.',
  },
  bar: {
    name: 'Game',
    box: 'Box',
    start: 'Start',
    settings: 'Settings',
    sound: 'Sound',
    mute: 'Turn the sound off',
    unmute: 'Turn the sound on',
    silent: 'Silent',
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
  frontPage: {
    printed: 'Printed',
    lived: 'Lived',
    asItWas: 'As it was',
    picture: 'The picture in the paper.',
    closer: 'The paper, closer',
    save: 'Save it as a picture',
    notSaved: 'The picture could not be made here. The paper can still be printed.',
  },
  ending: {
    one: (all: number) => (all > 1 ? `An ending: one of ${spell(all)}` : 'An ending'),
    open: 'A place to stop',
    openSentence: 'The story is not over here. This telling is kept, and will go on from this page when the next act is told.',
    theEnd: 'The end',
    parts: ENDING_PARTS,
    again: 'Tell it again from the start',
    back: 'Back to the last decision',
    box: 'Back to the box',
    start: 'Back to the start',
    path: 'The decisions of this path',
    notes: 'What is true in this',
    toNotes: 'What is true in this',
    print: 'Print this',
    share: 'Share this telling',
    fromHere: 'Tell it again from here',
  },
  transcript: {
    open: 'The whole telling, to print or save',
    asPage: 'Save as a page',
    asText: 'Save as a text',
    act: (number: number) => `Act ${number}`,
    notTaken: 'Not taken:',
    offered: 'Now:',
    file: 'The file',
    notes: 'What is true in this',
    sources: 'Sources',
    status: { documented: STATUS.documented.name, disputed: STATUS.disputed.name, legend: STATUS.legend.name, invented: STATUS.invented.name },
  },
  share: {
    name: 'Share this telling',
    what: 'This address holds every decision of the telling. Nothing is sent anywhere: whoever opens it tells the same life on their own device.',
    address: 'The address',
    copy: 'Copy it',
    copied: 'Copied.',
    notCopied: 'It could not be copied here. Mark it and copy it by hand.',
    short: 'As a short code',
    shortWhat: 'The ending and the decisions that weigh most, in nine letters that can be read aloud.',
    opens: 'It opens',
    places: { end: 'where this telling stands', start: 'at the first page', decision: 'at a decision' },
    decision: (number: number) => `Decision ${number}`,
    code: 'As a picture for a camera',
  },
  notes: {
    group: (name: string, count: number) => `${name}: ${count}`,
    count: (here: number, all: number) => `The path you took has ${here === 1 ? 'one note' : `${spell(here)} notes`}, of ${spell(all)} in the whole story.`,
    sum: (disputed: number, legend: number, invented: number) => {
      const parts = [
        disputed > 0 ? `${spell(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed` : '',
        legend > 0 ? `${spell(legend)} ${legend === 1 ? 'is' : 'are'} legend` : '',
        invented > 0 ? `${spell(invented)} ${invented === 1 ? 'is' : 'are'} our invention` : '',
      ].filter(Boolean);
      if (parts.length === 0) return 'Nothing here is disputed, and nothing invented.';
      const last = parts.pop() as string;
      return `${capital(parts.length > 0 ? `${parts.join(', ')} and ${last}` : last)}.`;
    },
  },
  backlog: {
    name: 'Told so far',
    goBack: 'Go back to here',
    goBackTo: (number: number) => `Go back to decision ${number}`,
    chose: 'You chose:',
    others: 'Not taken:',
    offered: 'Now:',
    kept: 'Going back more than one decision begins a new telling; this one is kept as it is.',
  },
  people: {
    name: 'People',
    met: 'Whom this telling has named so far, the latest first, and who they are.',
    none: 'Nobody has been named yet.',
    lived: { yes: 'Really lived', no: 'Invented' },
  },
  settings: {
    name: 'Settings',
    theme: 'Ground',
    themes: { mine: 'Mine', paper: 'Paper', contrast: 'Contrast' },
    size: 'Size of text',
    spacing: 'Line spacing',
    spacings: { normal: 'Normal', wide: 'Wide', widest: 'Widest' },
    face: 'Letters',
    faces: { vollkorn: 'Book', andika: 'Plain and open' },
    motion: 'Movement',
    motions: { system: 'As this device', full: 'Full', still: 'Still' },
    hard: 'Hard passages',
    hards: { show: 'Told in full', summary: 'In one sentence' },
    told: 'Told before',
    toldChoices: { yes: 'Paler, and marked', no: 'As the rest' },
    notes: 'Note marks',
    noteChoices: { yes: 'In the text', no: 'At the end only' },
    sounds: 'Sound',
    muted: { no: 'On', yes: 'Off' },
    volumes: { music: 'Music', ambience: 'Rooms', sound: 'Noises' },
    back: 'Put everything back',
    kept: 'Kept on this device, sent nowhere.',
    sample: 'A line as you will read it, *with some words in italics*, 214, in 1935. Двісті чотирнадцять.',
  },
  about: {
    name: 'About and credits',
    what: 'What this is',
    whatText:
      'A story that is told by your decisions. Each one is kept; you can take it back, and nothing that you do leaves this device. It can be read to the end without sound, without pictures and without a mouse.',
    graded: 'How the notes are graded',
    gradedText: 'Wherever the story touches a matter of record, a note says how that matter stands. Only what a source close to it says is called documented.',
    keys: 'Keys',
    keyList: [
      ['1–9', 'take a choice'],
      ['U', 'take it back'],
      ['B', 'told so far'],
      ['P', 'people'],
      ['N', 'to what is new'],
      ['S', 'settings'],
      ['M', 'sound on or off'],
      ['Esc', 'close'],
    ],
    licences: 'Made with',
    licenceText:
      'Words, pictures and sounds are under the licence CC BY 4.0, the program under the MIT licence. The band was rendered with samples of FluidR3 GM (MIT), by Frank Wen and Toby Smithe. Letters: Vollkorn, Vollkorn SC, Tektur, PT Mono and Andika, all under the SIL Open Font Licence 1.1. Ink by inkle, inkjs, Preact, Phaser and Howler are under the MIT licence. All that others made is listed in CREDITS.md, which lies beside the program.',
    written: 'Written by',
    sources: 'All sources',
  },
  sources: {
    name: 'All sources',
    none: 'This story cites no sources.',
    used: 'Every source that a note cites. Where it can be read on the network, the link opens another site.',
    save: 'Save them for a reference manager',
    exports: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS' },
    file: 'sources',
    notSaved: 'The sources could not be fetched. They will be when the network is back.',
  },
  problems: {
    deadLink: 'This link fits nothing in the story as it is now, or was damaged on its way.',
    unfitLink: (kept: number) => `The story has changed since this link was made: it goes as far as ${kept === 0 ? 'the first page' : `decision ${kept}`}, and on from there.`,
    unfit: 'The story has changed since this was told: it goes on from the last decision that still fits.',
    script: 'The story cannot be read.',
    scriptBecause: (why: string) => `The story cannot be read: ${why}`,
    lost: 'The life behind this paper is no longer kept on this device.',
    dismiss: 'Good',
  },
};
