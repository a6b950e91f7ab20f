import { useEffect } from 'preact/hooks';
import { standing } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import type { View } from '../view.ts';
import { AssignView } from './assign-view.tsx';
import { ClassView } from './class-view.tsx';
import { CompareView } from './compare-view.tsx';
import { Knife } from './icons.tsx';
import { MapView } from './map-view.tsx';
import { Notice } from './notice.tsx';
import { PauseCover } from './pause-cover.tsx';
import { RecordView } from './record-view.tsx';
import { Sheets } from './sheets.tsx';
import { SittingsView } from './sittings-view.tsx';
import { TellingView } from './telling.tsx';
import { TitleView } from './title.tsx';
import { TranscriptView } from './transcript-view.tsx';

/** The whole page: one view, and whatever lies over it. */
export function Page() {
  const desk = useDesk();
  const view = desk.surface.view.value;
  useTitle();
  return (
    <>
      {view.kind === 'telling' && <a class="skip" href="#now">{words.skip}</a>}
      <Knife />
      <div class="world"><Shown view={view} /></div>
      <Notice />
      <Sheets />
      <PauseCover />
    </>
  );
}

function Shown({ view }: { readonly view: View }) {
  switch (view.kind) {
    case 'title': return <TitleView />;
    case 'telling': return <TellingView />;
    case 'map': return <MapView />;
    case 'compare': return <CompareView left={view.left} right={view.right} />;
    case 'assign': return <AssignView />;
    case 'board': return <ClassView />;
    case 'record': return <RecordView told={view.told} />;
    case 'sittings': return <SittingsView told={view.told} />;
    case 'transcript': return <TranscriptView told={view.told} />;
    default: return view satisfies never;
  }
}

function useTitle(): void {
  const desk = useDesk();
  const { book, endings } = desk.library.value;
  const told = desk.told.value;
  const telling = desk.surface.view.value.kind === 'telling' && told ? standing(told) : undefined;
  const ending = telling?.turn.choices.length === 0 && telling.record.ending ? endings.get(telling.record.ending.id)?.title : undefined;
  const where = telling && (ending ?? words.whereabouts(telling.whereabouts.act, telling.whereabouts.actTitle, telling.whereabouts.place));
  useEffect(() => {
    document.title = where ? words.pageTitle(where, book.title) : book.title;
  }, [where, book]);
}
