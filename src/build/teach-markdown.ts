import { Marked } from 'marked';
import type { Claim } from '../archive/claim.ts';
import type { Source } from '../archive/source.ts';

/** What the words of a page may point at. */
export interface TeachLinks {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of the pages beside this one. */
  readonly pages: ReadonlySet<string>;
  /** Addresses of the story at the opening of an act, by the act's number. */
  readonly acts: ReadonlyMap<number, string>;
}

/** A page's words as HTML, what it cites, and what it names that is not there. */
export interface TeachHtml {
  readonly html: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly unknown: readonly string[];
}

/** Letters that HTML would take for its own, written so that it does not. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A sentence marked with asterisks for italics, as HTML. */
export function setItalics(text: string): string {
  return escapeHtml(text).replace(/\*([^*]+)\*/g, '<i>$1</i>');
}

/** The id of a heading: its words in small letters. */
export function slugOf(text: string): string {
  return text.replace(/<[^>]+>/g, '').toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * Sets Markdown. Beside the common kind it knows links `source:ID`, `claim:ID` and `act:N`, and boxes: a line `::: letter` (or `card`, `say`, `source ID adapted`, `source ID quoted`)
 * opens one and a line `:::` closes it.
 */
export function setMarkdown(text: string, links: TeachLinks): TeachHtml {
  const sources = new Map<string, Source>();
  const claims = new Map<string, Claim>();
  const unknown: string[] = [];
  const headed = new Map<string, number>();
  let tables = 0;
  const cite = (id: string): Source | undefined => {
    const source = links.sources.get(id);
    if (source) sources.set(id, source);
    else unknown.push(`the source "${id}"`);
    return source;
  };
  const address = (href: string): string => {
    const [, kind, id = ''] = /^(source|claim|act):(.+)$/.exec(href) ?? [];
    if (kind === 'source') return cite(id) ? `#source-${id}` : href;
    if (kind === 'claim') {
      const claim = links.claims.get(id);
      if (claim) claims.set(id, claim);
      else unknown.push(`the claim "${id}"`);
      return `#claim-${id}`;
    }
    if (kind === 'act') {
      const act = links.acts.get(Number(id));
      if (act === undefined) unknown.push(`act ${id}`);
      return act ?? href;
    }
    const [, page] = /^([a-z0-9-]+)\.html(?:#.*)?$/.exec(href) ?? [];
    if (page !== undefined && !links.pages.has(page)) unknown.push(`the page "${page}"`);
    return href;
  };
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const away = /^https?:/.test(href);
        return `<a href="${escapeHtml(address(href))}"${away ? ' rel="noreferrer"' : ''}>${this.parser.parseInline(tokens)}</a>`;
      },
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        const slug = slugOf(words);
        const times = (headed.get(slug) ?? 0) + 1;
        headed.set(slug, times);
        return `<h${depth} id="${times === 1 ? slug : `${slug}-${times}`}">${words}</h${depth}>\n`;
      },
      table(token) {
        const cell = (row: typeof token.header, tag: string) => row.map(({ tokens }, at) => {
          const kind = tag === 'th' ? ' scope="col"' : `${at === 0 ? ' class="first"' : ''} data-of="${escapeHtml(token.header[at]?.text ?? '')}"`;
          return `<${tag}${kind}>${this.parser.parseInline(tokens)}</${tag}>`;
        }).join('');
        return `<div class="wide" role="region" aria-label="${escapeHtml([`Table ${++tables}:`, ...token.header.map((head) => head.text).filter(Boolean)].join(' '))}" tabindex="0"><table><thead><tr>${cell(token.header, 'th')}</tr></thead><tbody>${token.rows.map((row) => `<tr>${cell(row, 'td')}</tr>`).join('')}</tbody></table></div>\n`;
      },
    },
  });
  const boxed = text.replace(/(?<=[\p{L}\d])'/gu, '’').replace(/^::: ([a-z]+)(?: (\S+) (adapted|quoted))?$/gm, (_line, kind: string, source?: string) => {
    if (source !== undefined) cite(source);
    return `<section class="boxed ${kind}">\n`;
  }).replace(/^:::$/gm, '\n</section>\n');
  const html = marked.parse(boxed, { async: false });
  return { html, sources: [...sources.values()], claims: [...claims.values()], unknown };
}
