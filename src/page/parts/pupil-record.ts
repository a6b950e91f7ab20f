import type { Notes } from '../../archive/notes.ts';
import type { Source } from '../../archive/source.ts';
import type { FrontPage, Part } from '../../telling/front-page.ts';
import { remember } from '../../telling/memory.ts';
import { standing, type Told } from '../../telling/told.ts';
import type { Piece } from './transcript.ts';

/** What a record says between the story's own words. */
export interface RecordWords {
  readonly decisions: string;
  readonly whyOf: (reason: string) => string;
  readonly ending: string;
  readonly paper: string;
  readonly file: string;
  readonly sources: (shown: number, all: number) => string;
  readonly standing: (counts: Notes['counts']) => string;
  readonly where: (act: number | undefined, place: string) => string;
  readonly code: (code: string) => string;
}

/** What of a life the record cannot know by itself. */
export interface RecordOf {
  readonly told: Told;
  readonly notes: Notes;
  /** By the number of the decision, from 0. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly ending: string;
  /** Empty where the story has none. */
  readonly code: string;
}

/** Most sources that are listed, so that a short telling's record fits two sheets of paper. */
const MOST_SOURCES = 10;
/** The lines of a front page that stand for it. */
const OF_A_PAGE: readonly Part['part'][] = ['masthead', 'headline', 'deck', 'lead', 'caption', 'honour'];

/** A life on two sheets: what was decided and why, how it ended, the paper's version, the file's, and what is known. Nobody is named. */
export function recordOf({ told, notes, reasons, ending, code }: RecordOf, say: RecordWords): Piece[] {
  const { record } = standing(told);
  const last = (part: Part['part']) => record.ending?.parts.filter((one) => one.part === part).map(({ text }) => text) ?? [];
  const steps = remember(told).stops.flatMap(({ at, whereabouts, taken }) => {
    const reason = reasons.get(at)?.trim() ?? '';
    return taken ? [{ at, place: say.where(whereabouts.act, whereabouts.place), text: taken.text, note: reason && say.whyOf(reason) }] : [];
  });
  const printed = [...record.frontPages.map(ofPage), last('printed').map((text): Part => ({ part: 'printed', text }))].filter((parts) => parts.length > 0);
  const filed = [...record.file, ...last('filed').map((words) => ({ date: '', words }))];
  const sources = mostMet(notes);
  return [
    ...section(say.decisions, steps.length > 0, [{ kind: 'steps', steps }]),
    ...section(say.ending, ending !== '', [{ kind: 'prose', text: ending }, ...last('document').map((text): Piece => ({ kind: 'prose', text })), ...(code === '' ? [] : [{ kind: 'prose', text: say.code(code) } as const])]),
    ...section(say.paper, printed.length > 0, printed.map((parts): Piece => ({ kind: 'printed', parts }))),
    ...section(say.file, filed.length > 0, [{ kind: 'file', lines: filed }]),
    ...section(say.sources(sources.length, notes.sources.length), sources.length > 0, [{ kind: 'prose', text: say.standing(notes.counts) }, { kind: 'sources', sources }]),
  ];
}

/** The sources that stand behind most of the notes, in the order of the story. */
function mostMet({ notes, sources }: Notes): readonly Source[] {
  const times = (source: Source) => notes.filter((note) => note.sources.includes(source)).length;
  const most = new Set([...sources].sort((a, b) => times(b) - times(a)).slice(0, MOST_SOURCES));
  return sources.filter((source) => most.has(source));
}

function ofPage({ parts }: FrontPage): readonly Part[] {
  return OF_A_PAGE.flatMap((name) => parts.filter(({ part }) => part === name).slice(0, 1));
}

function section(heading: string, isThere: boolean, pieces: readonly Piece[]): readonly Piece[] {
  return isThere ? [{ kind: 'heading', text: heading }, ...pieces] : [];
}
