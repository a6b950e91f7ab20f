import { laterWords } from '../later-words.ts';
import { MarksOf } from './page-marks.tsx';
import { SetWords } from './set-words.tsx';

/** What was lived, numbered, beside what was printed. */
export function AsItWas({ lived }: { readonly lived: readonly string[] }) {
  return (
    <section class="aswas" data-aloud aria-labelledby="as-it-was">
      <p class="label">{laterWords().frontPage.lived}</p>
      <h2 class="slab" id="as-it-was">{laterWords().frontPage.asItWas}</h2>
      <ol>
        {lived.map((text, at) => (
          <li key={text}>
            <span class="ref" aria-hidden="true">{at + 1}</span>
            <p><SetWords text={text} /><MarksOf text={text} /></p>
          </li>
        ))}
      </ol>
    </section>
  );
}
