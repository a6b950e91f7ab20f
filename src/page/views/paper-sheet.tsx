import { useRef } from 'preact/hooks';
import { frontPageOf } from '../../telling/front-page.ts';
import { standing } from '../../telling/told.ts';
import { toNewspaper } from '../parts/newspaper.ts';
import { savePicture } from '../picture-file.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Newspaper } from './newspaper.tsx';
import { Sheet } from './sheet.tsx';

/** The front page of this turn, as large as the window, to be read closely or kept as a picture. */
export function PaperSheet() {
  const desk = useDesk();
  const ref = useRef<HTMLDivElement>(null);
  const told = desk.told.value;
  const page = told && frontPageOf(standing(told).turn);
  if (!told || !page) return null;
  const save = async () => {
    const paper = ref.current?.querySelector<HTMLElement>('.newspaper');
    try {
      if (paper) await savePicture(paper, page.id, '.note');
    } catch {
      desk.surface.notice.value = laterWords().frontPage.notSaved;
    }
  };
  return (
    <Sheet name={laterWords().frontPage.closer} wide>
      <p><button type="button" class="plain flush" onClick={() => void save()}>{laterWords().frontPage.save}</button></p>
      <div class="paper-large" ref={ref}>
        <Newspaper page={page} paper={toNewspaper(page)} backdrop={standing(told).tableau.backdrop} />
      </div>
    </Sheet>
  );
}
