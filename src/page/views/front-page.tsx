import type { FrontPage as Page } from '../../telling/front-page.ts';
import { standing, type Told } from '../../telling/told.ts';
import { toNewspaper } from '../parts/newspaper.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { AsItWas } from './as-it-was.tsx';
import { Choices } from './choices.tsx';
import { Newspaper } from './newspaper.tsx';
import { NewPassage } from './passage.tsx';
import { MarksOf, PageMarks } from './page-marks.tsx';
import { Paragraph } from './paragraph.tsx';
import { RunningHead } from './running-head.tsx';

export interface FrontPageProps {
  readonly told: Told;
  readonly page: Page;
}

/** Two versions of the same days: the paper as it was printed, and beside it what was lived. */
export function FrontPage({ told, page }: FrontPageProps) {
  const desk = useDesk();
  const turn = told.turns.length - 1;
  const now = standing(told);
  const { act, actTitle } = now.whereabouts;
  const newspaper = toNewspaper(page);
  return (
    <PageMarks told={told}>
      <main class="versions">
        <div class="versions-head">
          <RunningHead act={act} actTitle={actTitle} />
        </div>
        <div class="before-paper">
          <NewPassage key={turn} told={told} turn={turn} />
        </div>
        <Newspaper page={page} paper={newspaper} backdrop={now.tableau.backdrop} />
        <div class="beside">
          {newspaper.lived.length > 0 && <AsItWas lived={newspaper.lived} />}
          {newspaper.prose.length > 0 && (
            <div class="prose after-paper" data-aloud>
              {newspaper.prose.map((text) => <Paragraph key={text} paragraph={{ text, claims: [] }} numbers={undefined} after={<MarksOf text={text} />} />)}
            </div>
          )}
          <p class="paper-ways"><button type="button" class="plain flush" onClick={() => desk.surface.open({ kind: 'paper' })}>{laterWords().frontPage.closer}</button></p>
          <Choices told={told} />
        </div>
      </main>
    </PageMarks>
  );
}
