import { basename } from 'node:path';
import type { HtmlTagDescriptor } from 'vite';
import { dataText, gameData } from './learning-data.ts';
import type { MadeBook } from './make-book.ts';

/**
 * What the page says of itself before it runs: title, description, the card for those who pass its address on, and data for those who look for something to teach with.
 *
 * @param placed whether the page has an address; a file on a stick has none, and no card beside it.
 */
export function pageHead({ book, card, learning, subjects }: Pick<MadeBook, 'book' | 'card' | 'learning' | 'subjects'>, placed = true): HtmlTagDescriptor[] {
  const blurb = book.blurb.replaceAll(/[*_]/g, '');
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  return [
    ...(blurb ? [meta({ name: 'description', content: blurb }), meta({ property: 'og:description', content: blurb })] : []),
    meta({ property: 'og:title', content: book.title }),
    meta({ property: 'og:type', content: 'website' }),
    ...(card && placed ? [
      meta({ property: 'og:image', content: `./${basename(card.file)}` }), meta({ property: 'og:image:alt', content: card.alt }), meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ] : []),
    ...(learning ? [{ tag: 'script', attrs: { type: 'application/ld+json' }, children: dataText(gameData({ book, learning, subjects }, placed, card && `./${basename(card.file)}`)), injectTo: 'head' as const }] : []),
  ];
}
