import type { OFFICIAL, PARTS } from '../script/tag-kinds.ts';
import type { ViewName } from './play-state.ts';

/** Every word of the playground, and the words that it fills papers with. */
export const words = {
  name: 'The playground',
  parts: { scene: 'Scene', people: 'People', sound: 'Sound', papers: 'Papers', tags: 'Tags', settings: 'Settings' },
  views: { chromebook: 'Chromebook', wide: 'Wide', phone: 'Phone', turned: 'Phone, turned' } satisfies Record<ViewName, string>,
  size: (width: number, height: number) => `${width} × ${height}`,
  scene: { backdrop: 'Backdrop', none: 'none', plain: 'as it is', states: 'States that the catalogue names', values: 'Values that its layers ask for', motion: 'Motion', says: 'It says:' },
  people: { places: { left: 'Left', middle: 'Middle', right: 'Right' }, nobody: 'nobody', pose: 'Pose' },
  sound: { music: 'Music', ambience: 'Room', sounds: 'Sounds', play: 'Play', stop: 'Stop', silence: 'Silence everything', hint: 'A browser sounds nothing before the first press.' },
  papersHint: 'Each line is a line of a script, with its tags; one that begins with * is a choice.',
  text: 'Lines',
  tags: { lead: 'Every kind of tag. It is put at the end of the last line, or plays at once if it happens once.', add: 'Add', play: 'Play', value: (kind: string) => `Value of ${kind}`, key: (kind: string, key: string) => `${key} of ${kind}`, groups: { lasting: 'Stays until something replaces it', passing: 'Happens once', mark: 'Places or keeps a line', choice: 'On a choice' } },
  ink: 'As a script has it',
  copy: 'Copy',
  copied: 'Copied',
  shown: 'The page',
  on: 'yes', off: 'no',
  setting: { theme: 'Colours', size: 'Size', spacing: 'Line spacing', face: 'Letters', motion: 'Motion', hard: 'Hard passages', told: 'Mark what was told', notes: 'Notes', muted: 'Silent' },
  papers: {
    prose: 'Prose', frontPage: 'Front page', file: 'The file', hard: 'Hard passage',
    official: (voice: string) => `Official: ${voice}`, ending: (title: string) => `Ending: ${title}`, assembly: (id: string) => `Assembly: ${id}`,
    title: 'The Title', place: 'A place, a day and an hour', line: 'The lamps come up one by one, and somebody counts them twice.', said: 'Nobody signs for what nobody saw.',
    term: (term: string) => `Somebody says _${term}_, and nobody asks what it means.`, after: 'He reads it, and folds it.',
    choices: ['[Sign it.]', '[Leave it on the counter, and say nothing of it to anybody.]', '[Ask who wrote it.]'],
    fileOpens: 'He lays it open before you.', filed: '20.08.1935 Signed without reading.', hardLine: 'What follows is hard to read.', hardSummary: 'Somebody is hurt.',
    officials: {
      newspaper: 'A record has been set. The whole pit follows.', form: 'Form 4. *Surname, name. Occupation before 1917.*', resolution: 'RESOLVED: that doubting is slander.',
      list: 'Lamps: 27 down, 27 up.', notice: 'The bathhouse is closed.', board: 'NORM 7. DONE 102.',
    } satisfies Record<(typeof OFFICIAL)[number], string>,
    parts: {
      masthead: 'THE PAPER. Special sheet, 31 August 1935.', headline: '102', deck: 'Tonnes!', lead: 'One hundred and two tonnes in one shift. This is how technique is saddled!',
      caption: 'The victor, with his brigade.', item: 'NOT A MINUTE was lost for want of timber.', box: 'What is owed to the norm is owed to all.', honour: 'Honour to the shock workers!', notice: 'Found: one boot.', lived: 'Eight places stood bare.',
      document: 'A sheet of paper with a stain.', printed: 'The paper printed one name.', filed: 'The file has two.', remembers: 'His daughter remembers a third.', frame: 'The box is closed.',
    } satisfies Record<(typeof PARTS)[number], string>,
  },
} as const;
