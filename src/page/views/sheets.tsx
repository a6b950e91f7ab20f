import { useDesk } from '../use-desk.ts';
import { AboutSheet } from './about-sheet.tsx';
import { BacklogSheet } from './backlog-sheet.tsx';
import { ClassSheet } from './class-sheet.tsx';
import { CrossingSheet } from './crossing-sheet.tsx';
import { LifeSheet } from './life-sheet.tsx';
import { NoteSheet } from './note-sheet.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { SourcesSheet } from './sources-sheet.tsx';
import { TellingsSheet } from './tellings-sheet.tsx';

/** Whatever lies over the page. */
export function Sheets() {
  const sheet = useDesk().surface.sheet.value;
  switch (sheet?.kind) {
    case undefined: return null;
    case 'settings': return <SettingsSheet />;
    case 'backlog': return <BacklogSheet />;
    case 'paper': return <PaperSheet />;
    case 'people': return <PeopleSheet />;
    case 'share': return <ShareSheet />;
    case 'tellings': return <TellingsSheet />;
    case 'about': return <AboutSheet />;
    case 'sources': return <SourcesSheet />;
    case 'class': return <ClassSheet />;
    case 'life': return <LifeSheet key={sheet.ending} ending={sheet.ending} />;
    case 'crossing': return <CrossingSheet key={sheet.crossroads} crossroads={sheet.crossroads} />;
    case 'note': return <NoteSheet claim={sheet.claim} />;
    default: return sheet satisfies never;
  }
}
