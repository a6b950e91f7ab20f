import { parseWords } from '../../script/words.ts';
import type { Piece } from './transcript.ts';

/** The look of a saved transcript: a book's column, and no more than it needs. */
const STYLE = 'body{max-width:36em;margin:2em auto;padding:0 1em;font:1.1em/1.5 Georgia,serif;color:#14110f;background:#fff}h1,h2{line-height:1.15}h2{margin-top:2em;border-top:.3em solid #b3261e;padding-top:.4em}h3{font-size:1em;font-weight:400;color:#555}.chosen{font-style:italic;color:#7d1c16;padding-left:1.2em}.others{font-size:.9em;color:#555;padding-left:1.2em}blockquote{margin:1em 0;padding-left:1em;border-left:.3em solid #ccc}.headline,.masthead{font-weight:700}.file{font-family:"Courier New",monospace;font-size:.95em}@media print{.steps{columns:2}.steps li{break-inside:avoid}blockquote{margin:.4em 0}blockquote p{margin:.1em 0}li{font-size:.92em;line-height:1.3}body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}p,li{orphans:2;widows:2}}';

/** A transcript as a page that stands by itself. Every word is escaped: nothing of a story becomes markup but its italics. */
export function toHtml(title: string, pieces: readonly Piece[], language = 'en'): string {
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${plain(title)}</title><style>${STYLE}</style></head><body>\n<h1>${plain(title)}</h1>\n${pieces.map(setPiece).join('\n')}\n</body></html>\n`;
}

function setPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'act': case 'heading': return `<h2>${set(piece.text)}</h2>`;
    case 'place': return `<h3>${set(piece.text)}</h3>`;
    case 'prose': return `<p>${set(piece.text)}</p>`;
    case 'chosen': return `<p class="chosen">→ ${set(piece.text)}</p>`;
    case 'others': return `<p class="others">${plain(piece.label)} ${piece.texts.map(set).join(' / ')}</p>`;
    case 'steps': return `<ol class="steps">${piece.steps.map(({ place, text, note }) => `<li>${set(place)}<br><i>${set(text)}</i>${note === '' ? '' : `<br>${plain(note)}`}</li>`).join('')}</ol>`;
    case 'printed': return `<blockquote>${piece.parts.map(({ part, text }) => `<p class="${part}">${set(text)}</p>`).join('')}</blockquote>`;
    case 'file': return `<ul class="file">${piece.lines.map(({ date, words }) => `<li>${plain(date)} ${set(words)}</li>`).join('')}</ul>`;
    case 'notes': return `<ol>${piece.notes.map(({ number, status, title, text }) => `<li value="${number}"><b>${plain(status)}: ${set(title)}.</b> ${set(text)}</li>`).join('')}</ol>`;
    case 'sources': return `<ul>${piece.sources.map(({ citation, url }) => `<li>${set(citation)}${url === undefined ? '' : ` <a href="${plain(url)}">${plain(url)}</a>`}</li>`).join('')}</ul>`;
    default: return piece satisfies never;
  }
}

function set(text: string): string {
  return parseWords(text).map(({ text: run, italic }) => (italic ? `<i>${plain(run)}</i>` : plain(run))).join('');
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
