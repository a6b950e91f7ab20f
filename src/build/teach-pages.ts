import type { Book } from '../archive/book.ts';
import { Problem } from '../script/problem.ts';
import { setType } from '../script/words.ts';
import { dataText, type Learnable, teachData } from './learning-data.ts';
import { escapeHtml, setMarkdown, type TeachLinks } from './teach-markdown.ts';
import { frameTeachPage } from './teach-frame.ts';
import { teachParts } from './teach-parts.ts';
import type { TeachText } from './teach-page.ts';

/** A finished page: `teach/<name>.html`. It needs no script. */
export interface TeachPage {
  readonly name: string;
  readonly html: string;
}

/** Pages for teachers, and what in them points nowhere. */
export interface TeachPages {
  readonly pages: readonly TeachPage[];
  readonly problems: readonly Problem[];
}

/**
 * Makes the pages for teachers of their Markdown and of the story's own tables.
 *
 * @param acts addresses of the story at the opening of each act, as seen from these pages.
 * @param learnable what each page says of itself to those who look for one; nothing without it.
 */
export function makeTeachPages(texts: readonly TeachText[], book: Pick<Book, 'title' | 'claims' | 'sources' | 'glossary' | 'classroom'>, acts: ReadonlyMap<number, string>, learnable?: Learnable): TeachPages {
  const ordered = [...texts].sort((a, b) => a.order - b.order);
  const links: TeachLinks = {
    claims: new Map(book.claims.map((claim) => [claim.id, claim] as const)),
    sources: new Map(book.sources.map((source) => [source.id, source] as const)),
    pages: new Set(texts.map(({ name }) => name)),
    acts,
  };
  const parts = teachParts(book);
  const problems: Problem[] = [];
  const pages = ordered.map((text, at) => {
    const { html, sources: cited, claims, unknown } = setMarkdown(text.body, links);
    const sources = [...new Set([...cited, ...claims.flatMap((claim) => claim.sources.flatMap((id) => links.sources.get(id) ?? []))])];
    const file = `story/classroom/${text.name}.md`;
    problems.push(...unknown.map((what) => new Problem(`the page points at ${what}, which is not there`, { file })));
    const filled = html.replace(/<p>\{\{([a-z]+)\}\}<\/p>/g, (_all, part: string) => {
      if (part === 'pages') return listPages(ordered.filter(({ order }) => order > 0));
      const made = parts.get(part);
      if (made === undefined) problems.push(new Problem(`the page asks for "{{${part}}}", which nothing makes`, { file }));
      return made ?? '';
    });
    return { name: text.name, html: frameTeachPage({ text, html: filled, sources, claims, next: ordered[at + 1], story: book.title, data: learnable && dataText(teachData(text, learnable)) }) };
  });
  return { pages, problems };
}

/** The list of pages, by their groups. */
function listPages(texts: readonly TeachText[]): string {
  const groups = new Map<string, TeachText[]>();
  for (const text of texts) groups.set(text.group, [...(groups.get(text.group) ?? []), text]);
  return [...groups].map(([group, of]) => `<h3>${escapeHtml(group)}</h3><ul class="pages">${of.map(({ name, title, summary }) => `<li><a href="${name}.html">${escapeHtml(title)}</a><span>${escapeHtml(setType(summary))}</span></li>`).join('')}</ul>`).join('\n');
}
