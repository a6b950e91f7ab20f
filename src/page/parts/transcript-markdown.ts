import { parseWords } from '../../script/words.ts';
import type { Part } from '../../telling/front-page.ts';
import type { Piece } from './transcript.ts';

/** A transcript as a Markdown text. */
export function toMarkdown(title: string, pieces: readonly Piece[]): string {
  return [`# ${plain(title)}`, ...pieces.flatMap(setPiece)].join('\n\n').concat('\n');
}

function setPiece(piece: Piece): string[] {
  switch (piece.kind) {
    case 'act': case 'heading': return [`## ${set(piece.text)}`];
    case 'place': return [`### ${set(piece.text)}`];
    case 'prose': return [set(piece.text)];
    case 'chosen': return [`**→ ${set(piece.text)}**`];
    case 'others': return [`*${piece.label}* ${piece.texts.map(set).join(' / ')}`];
    case 'steps': return [piece.steps.map(({ place, text, note }, at) => `${at + 1}. ${set(place)} **→ ${set(text)}**${note === '' ? '' : ` ${plain(note)}`}`).join('\n')];
    case 'printed': return piece.parts.map(printed);
    case 'file': return [piece.lines.map(({ date, words }) => `- ${[date, set(words)].filter(Boolean).join(' ')}`).join('\n')];
    case 'notes': return [piece.notes.map(({ number, status, title, text }) => `${number}. **${plain(status)}: ${set(title)}.** ${set(text)}`).join('\n')];
    case 'sources': return [piece.sources.map(({ citation, url }) => `- ${set(citation)}${url === undefined ? '' : ` <${url}>`}`).join('\n')];
    default: return piece satisfies never;
  }
}

function printed({ part, text }: Part): string {
  if (part === 'prose' || part === 'frame') return set(text);
  return `> ${part === 'headline' || part === 'masthead' ? `**${set(text)}**` : set(text)}`;
}

/** The words in Markdown's own italics; whatever else Markdown or HTML would read as a sign is taken for itself. */
function set(text: string): string {
  return parseWords(text).map(({ text: run, italic }) => (italic ? `*${plain(run)}*` : plain(run))).join('');
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
