import type { Kind } from './place.ts';

const one = (count: number, what: string, more = `${what}s`) => `${count} ${count === 1 ? what : more}`;

/** Every word of the bench. */
export const words = {
  name: 'The bench',
  loading: 'The story is being read.',
  broken: 'The story cannot be told as it stands. What the bench shows is what it could still read.',
  walked: (done: number, of: number) => (done < of ? `${done} of ${one(of, 'walk')}` : one(of, 'walk')),
  themes: { mine: 'Dark', paper: 'Light', contrast: 'Contrast' },
  theme: 'Colours',
  search: 'Search',
  searchHint: '/',
  nothing: 'Nothing of that name.',
  lineHint: 'Two letters at least: every line of the script that has them.',
  kinds: { knot: 'Knots', choice: 'Choices', line: 'Lines', claim: 'Claims', ending: 'Endings', variable: 'Variables' } satisfies Record<Kind, string>,
  act: (act: number) => (act === 0 ? 'Before the first act' : `Act ${act}`),
  story: 'The whole story',
  unmet: 'no walk came here',
  editor: (file: string, line: number) => `Open ${file} at line ${line} in the editor`,
  times: (walks: number, of: number) => `${walks} of ${one(of, 'walk')} ${walks === 1 ? 'comes' : 'come'} here.`,
  figures: {
    lead: (words: number, minutes: number, decisions: number) => `${words.toLocaleString('en')} words, ${minutes} minutes, ${decisions} decisions.`,
    range: (min: number, max: number) => `${min.toLocaleString('en')} to ${max.toLocaleString('en')} words.`,
    pace: (pace: number) => `At ${pace} words a minute, choices not counted; medians of walks at random.`,
    act: 'Act', words: 'Words', minutes: 'Minutes', grade: 'Grade',
  },
  rules: {
    problems: 'Problems',
    rare: 'Choices that fewer than one walk in a thousand takes',
    sure: (walks: number) => `As ${one(walks, 'walk')} of each telling at random can tell.`,
    more: 'Walk a thousand more',
    unreached: 'Knots that no walk entered',
    claims: 'Claims that nothing shows',
    unmet: 'Claims that a tag names and no walk met',
    assets: 'Pictures and sounds that nothing uses',
    idle: 'Variables that are never set or never asked for',
    endings: 'Endings',
    all: (count: number) => `All ${count}`,
    fine: 'none',
    neverSet: 'never set', neverAsked: 'never asked for', neverOffered: 'never offered',
    oneIn: (share: number) => (share === 0 ? 'never' : `1 in ${Math.round(1 / share).toLocaleString('en')}`),
    decisions: (count: number) => one(count, 'decision'),
  },
  way: {
    open: 'Open the game here',
    steps: (count: number) => (count === 0 ? 'It is the first page.' : `The shortest way that was found takes ${one(count, 'decision')}.`),
    none: 'No walk came here yet.',
    noneSo: 'No walk came here so.',
    seek: 'Seek a way',
    seeking: 'Seeking…',
    unsought: 'Sixty more walks found no way. It may be that there is none.',
    show: 'The decisions',
    values: 'What holds there',
    first: 'Everything has its first value.',
  },
  arrive: 'Arrive with',
  any: 'any',
  fitting: (count: number, of: number) => `${count} of ${of} walks came so.`,
  lines: 'Its lines',
  noWay: 'no way found',
  variable: { first: (value: string) => `Begins as ${value}`, set: 'Set', tested: 'Asked for', values: 'Knots where it is not always the same' },
  claimTags: 'Tagged',
  choice: (taken: number) => `A walk at random takes it ${taken >= 1 ? `${taken.toFixed(1)} times` : oneIn(taken)}.`,
  cover: {
    name: 'Where the walks went',
    all: (count: number) => `All ${one(count, 'walk')}`,
    from: (count: number, knot: string, wants: string) => `${one(count, 'walk')} from ${knot}${wants && ` with ${wants}`}`,
    walk: 'Walk from here',
    walking: (percent: number) => `Walking: ${percent} %`,
    back: 'All walks',
    key: 'Each bar is a decision; its parts are what was taken there. Hollow: never.',
    option: (text: string, percent: string) => `${percent} ${text}`,
    endings: 'And ended as',
  },
} as const;

function oneIn(share: number): string {
  return share === 0 ? 'never' : share >= 0.1 ? `${Math.round(share * 100)} times in 100` : `1 time in ${Math.round(1 / share).toLocaleString('en')}`;
}

/** A share, 0 to 1, as percent; what is small is not nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(share * 100)} %`;
}
