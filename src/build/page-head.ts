import { basename } from 'node:path';
import type { HtmlTagDescriptor } from 'vite';
import type { MadeBook } from './make-book.ts';

/** What the page says of itself before it runs: title, description, and the card for those who pass its address on. */
export function pageHead({ book, card }: Pick<MadeBook, 'book' | 'card'>): HtmlTagDescriptor[] {
  const blurb = book.blurb.replaceAll(/[*_]/g, '');
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  return [
    ...(blurb ? [meta({ name: 'description', content: blurb }), meta({ property: 'og:description', content: blurb })] : []),
    meta({ property: 'og:title', content: book.title }),
    meta({ property: 'og:type', content: 'website' }),
    ...(card ? [
      meta({ property: 'og:image', content: `./${basename(card.file)}` }), meta({ property: 'og:image:alt', content: card.alt }), meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ] : []),
  ];
}
