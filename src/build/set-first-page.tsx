import { renderToString } from 'preact-render-to-string';
import type { Book } from '../archive/book.ts';
import { FirstPage } from '../page/first-page.tsx';
import { words } from '../page/words.ts';

/** The first page as markup, and the one measure that its styles need of it. */
export interface FirstWords {
  readonly body: string;
  readonly style: string;
}

/** Sets the first page, and the sentence for where the rest of it cannot be fetched. */
export function setFirstPage(book: Book): FirstWords {
  const page = renderToString(<FirstPage book={book} />);
  // A style in an element's own attribute is what the page's policy forbids; one in the head is allowed by its hash.
  const measure = /(?<=<h1[^>]*) style="([^"]*)"/.exec(page);
  const unfetched = renderToString(<template id="unfetched"><p class="unfetched" role="alert">{words.problems.unfetched}</p></template>);
  return { body: `${page.replace(measure?.[0] ?? '', '')}</div>\n  ${unfetched}`, style: `.game-title{${measure?.[1] ?? ''}}` };
}
