import { foreignTo } from '../../script/letters.ts';
import { parseWords } from '../../script/words.ts';
import type { Piece } from './transcript.ts';

/** The look of a saved transcript: a book's column, and no more than it needs. */
const STYLE = 'body{max-width:36em;margin:2em auto;padding:0 1em;font:1.1em/1.5 Georgia,serif;color:#14110f;background:#fff}h1,h2{line-height:1.15}h2{margin-top:2em;border-top:.3em solid #b3261e;padding-top:.4em}h3{font-size:1em;font-weight:400;color:#555}.chosen{font-style:italic;color:#7d1c16;padding-left:1.2em}.others{font-size:.9em;color:#555;padding-left:1.2em}blockquote{margin:1em 0;padding-left:1em;border-left:.3em solid #ccc}.headline,.masthead{font-weight:700}.file{font-family:"Courier New",monospace;font-size:.95em}@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}p,li{orphans:2;widows:2}}';

/** The same for two sheets of paper. */
const SHORT = '.steps{columns:20em 2;column-gap:2em}.steps li{break-inside:avoid;margin-bottom:.3em}h2{margin:1em 0 .3em}p{margin:.3em 0}blockquote{margin:.5em 0}li{overflow-wrap:anywhere}@media print{@page{size:A4;margin:16mm 18mm}body{font-size:8.4pt;line-height:1.27}h1{font-size:15pt;margin:0}h2{font-size:10.5pt;margin:.6em 0 .2em;border-top-width:1.5pt;padding-top:.2em}p{margin:.1em 0}blockquote{margin:.25em 0;padding-left:.7em}blockquote p{margin:0}ol,ul{margin:.2em 0;padding-left:1.5em}.steps li{margin:0 0 .2em;font-size:.95em}.file{columns:2;font-size:.86em}.file li{break-inside:avoid}a{color:inherit;text-decoration:none}}';

/** A transcript as a page that stands by itself; `short` sets it for two sheets. Every word is escaped: nothing of a story becomes markup but its italics. */
export function toHtml(title: string, pieces: readonly Piece[], { short = false, language = 'en' }: { readonly short?: boolean; readonly language?: string } = {}): string {
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${plain(title)}</title><style>${STYLE}${short ? SHORT : ''}</style></head><body>\n<h1>${plain(title)}</h1>\n${pieces.map((piece) => setPiece(piece, language)).join('\n')}\n</body></html>\n`;
}

function setPiece(piece: Piece, around: string): string {
  const set = (text: string) => inItsLanguage(around, text, setWords(text));
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
    case 'sources': return `<ul>${piece.sources.map(({ citation, url }) => `<li>${cite(set(citation), url)}</li>`).join('')}</ul>`;
    default: return piece satisfies never;
  }
}

/** A citation with its address as a link: in its place, if the citation names it. */
function cite(citation: string, url: string | undefined): string {
  if (url === undefined) return citation;
  const link = `<a href="${plain(url)}">${plain(url)}</a>`;
  return citation.includes(plain(url)) ? citation.replace(plain(url), () => link) : `${citation} ${link}`;
}

function inItsLanguage(around: string, text: string, html: string): string {
  const language = foreignTo(around, text);
  return language === undefined ? html : `<span lang="${language}">${html}</span>`;
}

function setWords(text: string): string {
  return parseWords(text).map(({ text: run, italic }) => (italic ? `<i>${plain(run)}</i>` : plain(run))).join('');
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
