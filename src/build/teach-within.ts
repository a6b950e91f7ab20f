import type { TeachPage } from './teach-pages.ts';

/** What the fragments of these pages begin with, where the game is one file. */
const MARK = '#teach/';

/**
 * The pages for teachers as one file holds them: a page's address is a fragment, as `#teach/debrief`, and a place in it `#teach/debrief:sources`.
 * Links into the story become the story's own fragments.
 */
export function teachWithin(pages: readonly TeachPage[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pages.map(({ name, html }) => [name, html.replaceAll(/href="([^"]*)"/g, (_all, href: string) => `href="${within(href, name)}"`)]));
}

function within(href: string, page: string): string {
  const [, story] = /^\.\.\/index\.html(#.*)?$/.exec(href) ?? [];
  if (href.startsWith('../index.html')) return story ?? '#';
  if (href.startsWith('#')) return `${MARK}${page}:${href.slice(1)}`;
  const [, other, place] = /^([a-z0-9-]+)\.html(?:#(.*))?$/.exec(href) ?? [];
  return other === undefined ? href : `${MARK}${other}${place === undefined ? '' : `:${place}`}`;
}
