import { notesFor } from '../archive/notes.ts';
import { standing, type Told } from '../telling/told.ts';
import type { Library } from './library.ts';
import { type Piece, toTranscript } from './parts/transcript.ts';
import { toHtml } from './parts/transcript-html.ts';
import { toMarkdown } from './parts/transcript-markdown.ts';
import { saveFile } from './save-file.ts';
import { laterWords } from './later-words.ts';
import { words } from './words.ts';

/** The pieces of a telling's transcript, with the notes of its path. */
export function transcriptOf(told: Told, { claims, sources }: Library): Piece[] {
  return toTranscript(told, notesFor(standing(told).record.claims, claims, sources), laterWords().transcript);
}

/** Saves a telling as a text: what was told, chosen and offered, with the file, the notes and their sources. */
export function saveTranscript(told: Told, library: Library, form: 'markdown' | 'html'): void {
  const { title } = library.book;
  const name = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const pieces = transcriptOf(told, library);
  if (form === 'html') saveFile(`${name}.html`, 'text/html', toHtml(title, pieces, { language: words.code }));
  else saveFile(`${name}.md`, 'text/markdown', toMarkdown(title, pieces));
}
