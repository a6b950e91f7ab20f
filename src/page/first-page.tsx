import type { Book } from '../archive/book.ts';
import { FrontMatter } from './views/front-matter.tsx';
import { Knife } from './views/icons.tsx';
import { OpeningWords } from './views/opening-words.tsx';
import { TitleFoot } from './views/title-foot.tsx';

/**
 * The first page as the build writes it into the HTML: read before any program runs. Its elements are those that `TitleView` makes for somebody who has
 * told nothing yet, so that the page takes them over as they stand, and a press on one of them is not lost.
 */
export function FirstPage({ book }: { readonly book: Book }) {
  return (
    <>
      <Knife />
      <div class="world">
        <main class={book.endings.length > 0 ? 'desk' : 'desk bare'}>
          <div class="title-col">
            <FrontMatter book={book} />
            {book.opening && <OpeningWords opening={book.opening} />}
            <TitleFoot book={book} codes={false} edition="site" />
          </div>
        </main>
      </div>
    </>
  );
}
