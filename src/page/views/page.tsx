import { useEffect } from 'preact/hooks';
import { standing } from '../../telling/told.ts';
import { later } from '../later.tsx';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import type { View } from '../view.ts';
import { Knife } from './icons.tsx';
import { Notice } from './notice.tsx';
import { TellingView } from './telling.tsx';
import { TitleView } from './title.tsx';

// What neither a first page nor a telling needs.
const AloudBar = later(async () => (await import('./aloud-bar.tsx')).AloudBar);
const Sheets = later(async () => (await import('./sheets.tsx')).Sheets);
const PauseCover = later(async () => (await import('./pause-cover.tsx')).PauseCover);
const MapView = later(async () => (await import('./map-view.tsx')).MapView);
const CompareView = later(async () => (await import('./compare-view.tsx')).CompareView);
const TranscriptView = later(async () => (await import('./transcript-view.tsx')).TranscriptView);
const RecordView = later(async () => (await import('./record-view.tsx')).RecordView);
const SittingsView = later(async () => (await import('./sittings-view.tsx')).SittingsView);
const AssignView = later(async () => (await import('./assign-view.tsx')).AssignView);
const ClassView = later(async () => (await import('./class-view.tsx')).ClassView);

/** The whole page: one view, and whatever lies over it. */
export function Page() {
  const desk = useDesk();
  const view = desk.surface.view.value;
  const sheet = desk.surface.sheet.value;
  const assembly = useAssembly();
  const reading = desk.reading.here.value;
  useTitle();
  return (
    <>
      {view.kind === 'telling' && <a class="skip" href="#now">{words.skip}</a>}
      <Knife />
      <div class="world"><Shown view={view} /></div>
      {reading && <AloudBar aloud={reading.aloud} />}
      <Notice />
      {sheet && <Sheets />}
      {assembly?.paused.value && assembly.on.value && <PauseCover />}
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
