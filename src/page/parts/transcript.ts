import type { Notes } from '../../archive/notes.ts';
import { parseWords } from '../../script/words.ts';
import { type EndingPage, endingOf, type FrontPage, frontPageOf, type Part, proseOf } from '../../telling/front-page.ts';
import { standing, type Told, type ToldTurn } from '../../telling/told.ts';

/** What a transcript says between the story's own words. Another language is another object of this shape. */
export interface TranscriptWords {
  readonly act: (number: number) => string;
  readonly notTaken: string;
  readonly offered: string;
  readonly file: string;
  readonly notes: string;
  readonly sources: string;
  readonly status: Readonly<Record<string, string>>;
}

/**
 * A telling as a Markdown text: everything that was told, each choice with what else was offered, front pages and ending as they were set, then the file,
 * the notes of this path and their sources.
 */
export function toMarkdown(title: string, told: Told, { notes, sources }: Notes, say: TranscriptWords): string {
  const { file } = standing(told).record;
  return [
    `# ${plain(title)}`,
    ...told.turns.flatMap((turn, at) => toldTurn(turn, told.turns[at - 1], say)),
    ...section(say.file, file.map(({ date, words }) => `- ${[date, set(words)].filter(Boolean).join(' ')}`)),
    ...section(say.notes, notes.map(({ number, claim }) => `${number}. **${plain(say.status[claim.status] ?? claim.status)}: ${set(claim.title)}.** ${set(claim.note)}`)),
    ...section(say.sources, sources.map(({ citation, url }) => `- ${set(citation)}${url === undefined ? '' : ` <${url}>`}`)),
  ].join('\n\n').concat('\n');
}

function toldTurn({ turn, decision, whereabouts }: ToldTurn, before: ToldTurn | undefined, say: TranscriptWords): string[] {
  const { act, actTitle, place } = whereabouts;
  const chosen = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
  const others = turn.choices.filter((choice) => choice !== chosen).map(({ text }) => set(text));
  return [
    ...(act !== undefined && act !== before?.whereabouts.act ? [`## ${say.act(act)}${actTitle ? `: ${set(actTitle)}` : ''}`] : []),
    ...(place && place !== before?.whereabouts.place ? [`### ${set(place)}`] : []),
    ...(turn.lines.length > 0 ? proseOf(turn) : []).map(({ text }) => set(text)).filter(Boolean),
    ...[frontPageOf(turn), endingOf(turn)].flatMap((page: FrontPage | EndingPage | undefined) => page?.parts.map(printed) ?? []),
    ...(chosen ? [`**→ ${set(chosen.text)}**`] : []),
    ...(others.length > 0 ? [`*${chosen ? say.notTaken : say.offered}* ${others.join(' / ')}`] : []),
  ];
}

function printed({ part, text }: Part): string {
  if (part === 'prose' || part === 'frame') return set(text);
  return `> ${part === 'headline' || part === 'masthead' ? `**${set(text)}**` : set(text)}`;
}

function section(heading: string, rows: readonly string[]): string[] {
  return rows.length > 0 ? [`## ${heading}`, rows.join('\n')] : [];
}

/** The words in Markdown's own italics; whatever else Markdown or HTML would read as a sign is taken for itself. */
function set(text: string): string {
  return parseWords(text).map(({ text: run, italic }) => (italic ? `*${plain(run)}*` : plain(run))).join('');
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
