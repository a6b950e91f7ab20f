import type { Claim } from '../archive/claim.ts';
import type { Source } from '../archive/source.ts';
import { setType } from '../script/words.ts';
import { escapeHtml } from './teach-markdown.ts';
import type { TeachText } from './teach-page.ts';
import { citation, claimItem } from './teach-parts.ts';

/** The whole document of a page for teachers: its head, its words, what it cites, and the way on. */
export function frameTeachPage({ text, html, sources, claims, next, story, data }: {
  readonly text: TeachText;
  readonly html: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly next: TeachText | undefined;
  readonly story: string;
  /** What the page says of itself to those who look for one. */
  readonly data?: string | undefined;
}): string {
  const index = text.order === 0;
  const sourceOf = new Map(sources.map((source) => [source.id, source] as const));
  return `<!doctype html>
<html lang="en" data-theme="paper">
<head>
<meta charset="utf-8">
<title>${escapeHtml(text.title)}. ${escapeHtml(story)}, for teachers</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(text.summary)}">
<link rel="icon" href="../icon-192.png">
<link rel="stylesheet" href="teach.css">${data === undefined ? '' : `\n<script type="application/ld+json">${data}</script>`}
</head>
<body class="teach ${text.name}">
<a class="skip" href="#words">To the words of this page</a>
<header class="top"><nav aria-label="Where you are"><a href="../index.html">${escapeHtml(story)}</a>${index ? '<span>For teachers</span>' : '<a href="index.html">For teachers</a>'}</nav></header>
<main id="words" tabindex="-1">
<h1>${escapeHtml(text.title)}</h1>
<p class="summary">${escapeHtml(setType(text.summary))}</p>
${html}
${claims.length > 0 ? `<section class="standing"><h2 id="how-it-stands">How these matters stand</h2><ul>${claims.map((claim) => claimItem(claim, sourceOf)).join('')}</ul></section>` : ''}
${sources.length > 0 ? `<section class="cited"><h2 id="sources">Sources on this page</h2><ul>${sources.map((source) => `<li id="source-${source.id}">${citation(source)}</li>`).join('')}</ul></section>` : ''}
</main>
<footer><nav aria-label="Pages for teachers">${index ? '' : '<a href="index.html">All pages for teachers</a>'}${next ? `<a href="${next.name}.html">Next: ${escapeHtml(next.title)}</a>` : ''}</nav>
<p>${escapeHtml(story)}. Texts and pictures: CC BY 4.0. Code: MIT. Nothing on these pages is sent anywhere.</p></footer>
</body>
</html>
`;
}
