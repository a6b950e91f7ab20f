import type { TeachText } from './teach-page.ts';

/** One row of a run sheet: from one minute to another, and what stands in its cells, as Markdown. */
export interface Beat {
  readonly from: number;
  readonly to: number;
  readonly pupils: string;
  readonly says: string;
  readonly screen: string;
}

/** A run sheet as a teacher follows it. */
export interface Sheet {
  /** The name of its page. */
  readonly page: string;
  /** The words of its heading; for the only one of a page, the page's title. */
  readonly title: string;
  /** How long the lesson is. */
  readonly minutes: number;
  /** Where the sheet says that the lesson opens: an act, the one screen for a class, or the first page. */
  readonly opens: number | 'class' | 'title';
  readonly beats: readonly Beat[];
}

/** What a beat asks for that takes time, beside what is said. */
export interface Asked {
  /** Minutes that the sheet itself gives to talk, to a vote, to writing. */
  readonly given: number;
  /** The decision that is taken, by its assembly's id; and whether it is taken on the class's screen, with cards and a count. */
  readonly assembly: string | undefined;
  readonly counted: boolean;
  /** The act at whose end the reading stops, unless a decision of the next beat comes first. */
  readonly upTo: number | undefined;
  /** A note of the last page is opened. */
  readonly note: boolean;
}

const ROW = /^\| (\d+)–(\d+) \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm;
const HALVES: Readonly<Record<string, number>> = { '½': 0.5 };

/** The run sheets of a page, in order: a table whose first column is "Minute". None on a page that is no run sheet. */
export function readSheets({ name, title, minutes, body }: Pick<TeachText, 'name' | 'title' | 'minutes' | 'body'>): readonly Sheet[] {
  if (minutes === undefined) return [];
  return `\n${body}`.split(/\n(?=## )/).filter((part) => /^\| Minute \|/m.test(part)).map((part) => {
    const [before = ''] = part.split(/^\| Minute \|/m);
    const act = /\]\(act:(\d)\)/.exec(before)?.[1];
    return {
      page: name, title: /^## (.+)$/m.exec(before)?.[1] ?? title, minutes,
      opens: act !== undefined ? Number(act) : before.includes('index.html#class') ? 'class' as const : 'title' as const,
      beats: [...part.matchAll(ROW)].map(([, from, to, pupils = '', says = '', screen = '']) => ({ from: Number(from), to: Number(to), pupils: pupils.trim(), says: says.trim(), screen: screen.trim() })),
    };
  });
}

/** What a beat asks for. `questions`: what each assembly asks, by its id; a beat takes the decision whose question it has the teacher say. */
export function readBeat({ pupils, says, screen }: Beat, questions: ReadonlyMap<string, string>): Asked {
  const straight = (text: string) => text.replaceAll('’', "'");
  const acts = [...screen.matchAll(/Acts? (\d)(?: and (\d))?/g)].flatMap(([, one, other]) => [one, other]).filter((act) => act !== undefined).map(Number);
  return {
    given: [...pupils.matchAll(/(\d*)(½?) min\b/g)].reduce((sum, [, whole, half = '']) => sum + Number(whole) + (HALVES[half] ?? 0), 0),
    assembly: [...questions].find(([, question]) => straight(says).includes(straight(question)))?.[0],
    counted: !/show of hands/.test(pupils),
    upTo: acts.length > 0 ? Math.max(...acts) : undefined,
    note: /\bone of its notes\b/.test(screen),
  };
}

/** What the teacher says in a beat: the words in quotation marks. */
export function spokenIn({ says }: Beat): readonly string[] {
  return [...says.matchAll(/“([^”]*)”/g)].map(([, words = '']) => plain(words));
}

/** The pages that a beat leads to, with the place on each. */
export function pagesIn({ says, screen }: Beat): readonly { readonly page: string; readonly place: string | undefined }[] {
  return [...`${says} ${screen}`.matchAll(/\]\(([a-z0-9-]+)\.html(?:#([a-z0-9-]+))?\)/g)].map(([, page = '', place]) => ({ page, place }));
}

/** Words of Markdown without its marks. */
export function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#>|]/g, ' ');
}
