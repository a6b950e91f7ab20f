import type { Ref } from 'preact';
import type { Book } from '../../archive/book.ts';
import { plainWords, setType } from '../../script/words.ts';
import { stackTitle, widthOf } from '../parts/stack-title.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface FrontMatterProps {
  readonly book: Pick<Book, 'title' | 'author' | 'blurb'>;
  readonly heading?: Ref<HTMLHeadingElement>;
}

/** The title in letters cut for a poster, its last line on red; who wrote it, and a line on what it is. */
export function FrontMatter({ book: { title, author, blurb }, heading }: FrontMatterProps) {
  const lines = stackTitle(setType(title));
  const longest = Math.max(4, ...lines.map(widthOf));
  return (
    <>
      <h1 class="slab game-title" style={{ '--longest': String(longest) }} tabIndex={-1} {...(heading && { ref: heading })}>
        {lines.map(({ small, large }, at) => (
          <span key={large} class={at === lines.length - 1 ? 'norm' : 'line'}>
            {small && <span class="the">{small} </span>}
            {plainWords(large)}{' '}
          </span>
        ))}
      </h1>
      {author && <p class="byline sc">{words.title.by(author)}</p>}
      {blurb && <p class="strap"><SetWords text={blurb} /></p>}
    </>
  );
}
