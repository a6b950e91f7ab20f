import type { EndingPage as Shape, FrontPage } from '../../telling/front-page.ts';
import { hasEnded, standing, type Told } from '../../telling/told.ts';
import { toNewspaper } from '../parts/newspaper.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { AsItWas } from './as-it-was.tsx';
import { Choices } from './choices.tsx';
import { DocumentFigure } from './document-figure.tsx';
import { EndingFoot } from './ending-foot.tsx';
import { EndingParts } from './ending-parts.tsx';
import { Newspaper } from './newspaper.tsx';
import { PageMarks } from './page-marks.tsx';
import { NewPassage } from './passage.tsx';
import { PathNotes } from './path-notes.tsx';
import { RunningHead } from './running-head.tsx';
import { SetWords } from './set-words.tsx';

export interface EndingPageProps {
  readonly told: Told;
  readonly ending: Shape;
  /** A front page that the same turn opens. */
  readonly page: FrontPage | undefined;
}

/** The last page of a life, and below it what is true in it. */
export function EndingPage({ told, ending, page }: EndingPageProps) {
  const desk = useDesk();
  const { book, endings } = desk.library.value;
  const now = standing(told);
  const turn = told.turns.length - 1;
  const known = endings.get(ending.id);
  const passage = <NewPassage key={turn} told={told} turn={turn} />;
  const newspaper = page && toNewspaper(page);
  return (
    <PageMarks told={told}>
      <main class="ending">
        <div class="ending-head">
          <RunningHead act={now.whereabouts.act} actTitle={now.whereabouts.actTitle} />
        </div>
        {page && newspaper && (
          <div class="versions within">
            <div class="before-paper">{passage}</div>
            <Newspaper page={page} paper={newspaper} backdrop={now.tableau.backdrop} />
            {newspaper.lived.length > 0 && <div class="beside"><AsItWas lived={newspaper.lived} /></div>}
          </div>
        )}
        <section class="end-top" aria-labelledby="ending-title">
          {known && (
            <div class="end-thing" aria-hidden="true">
              <DocumentFigure ending={known} large />
            </div>
          )}
          <div class="end-main">
            {!page && passage}
            <p class="label">{known?.open ? laterWords().ending.open : laterWords().ending.one(book.endings.filter(({ open }) => !open).length)}</p>
            <h2 class="slab" id="ending-title" data-aloud><SetWords text={known?.title ?? words.reading.theEnd} /></h2>
            <EndingParts parts={ending.parts} />
            {known?.open && <p class="kept">{laterWords().ending.openSentence}</p>}
            {hasEnded(told) ? <EndingFoot told={told} notes={now.record.claims.length > 0} /> : <Choices told={told} />}
          </div>
        </section>
        <PathNotes told={told} />
      </main>
    </PageMarks>
  );
}
