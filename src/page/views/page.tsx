import { useEffect } from 'preact/hooks';
import { standing } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Knife } from './icons.tsx';
import { Notice } from './notice.tsx';
import { Sheets } from './sheets.tsx';
import { TellingView } from './telling.tsx';
import { TitleView } from './title.tsx';

/** The whole page: one view, and whatever lies over it. */
export function Page() {
  const desk = useDesk();
  const view = desk.view.value;
  useTitle();
  return (
    <>
      {view === 'telling' && <a class="skip" href="#now">{words.skip}</a>}
      <Knife />
      <div class="world">{view === 'title' ? <TitleView /> : <TellingView />}</div>
      <Notice />
      <Sheets />
    </>
  );
}

function useTitle(): void {
  const desk = useDesk();
  const { book, endings } = desk.library.value;
  const told = desk.told.value;
  const telling = desk.view.value === 'telling' && told ? standing(told) : undefined;
  const ending = telling?.turn.choices.length === 0 && telling.record.ending ? endings.get(telling.record.ending.id)?.title : undefined;
  const where = telling && (ending ?? words.whereabouts(telling.whereabouts.act, telling.whereabouts.actTitle, telling.whereabouts.place));
  useEffect(() => {
    document.title = where ? words.pageTitle(where, book.title) : book.title;
  }, [where, book]);
}
