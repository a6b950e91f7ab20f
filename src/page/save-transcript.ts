import { notesFor } from '../archive/notes.ts';
import { standing, type Told } from '../telling/told.ts';
import { toMarkdown } from './parts/transcript.ts';
import type { Library } from './library.ts';
import { saveFile } from './save-file.ts';
import { words } from './words.ts';

/** Saves a telling as a Markdown text: what was told, chosen and offered, with the file, the notes and their sources. */
export function saveTranscript(told: Told, { book, claims, sources }: Library): void {
  const notes = notesFor(standing(told).record.claims, claims, sources);
  const name = book.title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  saveFile(`${name}.md`, 'text/markdown', toMarkdown(book.title, told, notes, words.transcript));
}
