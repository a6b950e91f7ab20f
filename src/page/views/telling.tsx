import { endingOf, frontPageOf } from '../../telling/front-page.ts';
import { standing } from '../../telling/told.ts';
import { later } from '../later.tsx';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { PlainPage } from './plain-page.tsx';
import { Reading } from './reading.tsx';

const EndingPage = later(async () => (await import('./ending-page.tsx')).EndingPage, PlainPage);
const FrontPage = later(async () => (await import('./front-page.tsx')).FrontPage, PlainPage);
const MeetingView = later(async () => (await import('./meeting-view.tsx')).MeetingView, Reading);

/** The present turn in the form that it asks for: a last page, a newspaper, or the leaf; or the assembly that decides it. */
export function TellingView() {
  const told = useDesk().told.value;
  const assembly = useAssembly();
  if (!told) return null;
  const meeting = assembly?.meeting.value;
  if (meeting && assembly?.open.value) return <MeetingView told={told} meeting={meeting} />;
  const { turn } = standing(told);
  const ending = endingOf(turn);
  const page = frontPageOf(turn);
  if (ending) return <EndingPage told={told} ending={ending} page={page} />;
  if (page) return <FrontPage told={told} page={page} />;
  return <Reading told={told} />;
}
